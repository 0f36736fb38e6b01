# One image for each APP that the build has laid out in APP/target/app: a service, or the launcher for its commands
FROM eclipse-temurin:25-jre AS app
ARG APP
WORKDIR /app
# Libraries change less often than the application: a layer of their own
COPY ${APP}/target/app/lib lib
COPY ${APP}/target/app/app.jar .

FROM app AS launcher
USER 10001:10001
ENTRYPOINT ["java", "-XX:+UseSerialGC", "-Xmx128m", "-jar", "app.jar"]

FROM app AS service
# A record of a start is good for the very JDK that made it, so this image makes its own
RUN java -XX:AOTCacheOutput=app.aot '-Xlog:aot*=error' -XX:+UseSerialGC -Dspring.context.exit=onRefresh -jar app.jar
USER 10001:10001
# Without memory it ends, to be started again: a thread that died of it would be missed by nobody
ENTRYPOINT ["java", "-XX:AOTCache=app.aot", "-XX:+UseSerialGC", "-Xmx256m", "-XX:+ExitOnOutOfMemoryError", "-jar", "app.jar"]

FROM service AS identity
USER root
# A new volume takes over who owns the folder that it is mounted on
RUN install -d -o 10001 -g 10001 -m 700 /identity
USER 10001:10001
