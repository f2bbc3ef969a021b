@echo off
rem Starts resdiff from an unpacked package on Windows. RESDIFF_JAVA_OPTIONS: further options for java, as -Xmx4g.
rem Needs a Java, version 17 or newer, in JAVA_HOME or on PATH, unless the package brings its own.
setlocal
set "RESDIFF_LIB=%~dp0..\lib"
set "RESDIFF_JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "RESDIFF_JAVA=%JAVA_HOME%\bin\java.exe"
if exist "%RESDIFF_LIB%\runtime\bin\java.exe" set "RESDIFF_JAVA=%RESDIFF_LIB%\runtime\bin\java.exe"
rem Where java cannot start, or is too old, it ends with 1, which here says that documents differ. So it is tried first.
"%RESDIFF_JAVA%" %RESDIFF_JAVA_OPTIONS% -cp "%RESDIFF_LIB%\app\resdiff.jar" org.resdiff.start.Main --version >nul 2>nul
if errorlevel 1 (
  echo resdiff: java does not start; install Java 17 or newer, or check JAVA_HOME and RESDIFF_JAVA_OPTIONS 1>&2
  exit /b 2
)
"%RESDIFF_JAVA%" -XX:TieredStopAtLevel=1 -XX:-UsePerfData "-Dpicocli.converters.excludes=java[.].*" %RESDIFF_JAVA_OPTIONS% -cp "%RESDIFF_LIB%\app\resdiff.jar" org.resdiff.start.Main %*
exit /b %ERRORLEVEL%
