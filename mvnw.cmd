@echo off
rem Builds Framewise with Maven: mvnw GOAL...
rem What ./mvnw says of itself holds here too; .mvn\maven.ps1 finds the Maven, or downloads and checks it.

setlocal
cd /d "%~dp0"
if not exist .mvn\maven.ps1 (
  echo mvnw: Cannot read .mvn\maven.ps1 beside mvnw.cmd. 1>&2
  exit /b 1
)
set "MVNW_MAVEN="
rem Started from a newer PowerShell, Windows' own would look for its parts in that one's folders.
set "MVNW_MODULES=%PSModulePath%"
set "PSModulePath="
for /f "usebackq delims=" %%m in (`powershell -NoProfile -ExecutionPolicy Bypass -File .mvn\maven.ps1`) do set "MVNW_MAVEN=%%m"
set "PSModulePath=%MVNW_MODULES%"
if not defined MVNW_MAVEN exit /b 1

rem Not called but handed over to, so that its exit code is ours and it reads the arguments as they were written.
"%MVNW_MAVEN%" %*
