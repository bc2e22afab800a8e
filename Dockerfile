FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
# Omitting what is optional leaves out the Prisma CLI and all it brings; of the optional packages the server
# needs one, the binary that reads TypeScript.
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund && mv node_modules/@esbuild /tmp \
  && npm prune --omit=dev --omit=optional --ignore-scripts --no-audit --no-fund && mv /tmp/@esbuild node_modules/

# What the server would else do at each start.
COPY prisma ./prisma
COPY server ./server
COPY examples/questions ./examples/questions
RUN node --import tsx server/build.ts

FROM node:24-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 ENTENTE_DATA_DIR=/data
WORKDIR /app
COPY --from=build /app/node_modules ./node_modules
COPY package.json package-lock.json ./
COPY prisma ./prisma
COPY server ./server
COPY examples/questions ./examples/questions
COPY --from=build /app/dist ./dist
# The embedded database lives here. Unused where DATABASE_URL names a PostgreSQL.
RUN mkdir /data && chown node:node /data
VOLUME /data
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health`).then((r) => process.exit(r.ok ? 0 : 1))"]
# Node itself, without npm between: it gets the signal to stop and finishes what is running.
CMD ["node", "--max-semi-space-size=4", "--heap-growing-percent=50", "--no-allocation-site-pretenuring", "server/start.js"]
