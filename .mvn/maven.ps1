# Tells mvnw.cmd which Maven to run, as one line: "mvn", or the path of the one kept in ~\.m2\wrapper, which is
# downloaded and checked first where it is missing. Does for Windows what mvnw does elsewhere; the rules are there.

$ErrorActionPreference = 'Stop'
$ProgressPreference = 'SilentlyContinue'
$oldestJava = 17
$pinned = @{}

function Fail([string] $message) {
  [Console]::Error.WriteLine("mvnw: $message")
  exit 1
}

function Read-Pinned {
  $file = Join-Path $PSScriptRoot 'maven.properties'
  if (-not (Test-Path -LiteralPath $file)) { Fail "Cannot read $file." }
  foreach ($line in Get-Content -LiteralPath $file) {
    if ($line -match '^([a-z0-9]+)=(.*)$') { $pinned[$Matches[1]] = $Matches[2].Trim() }
  }
}

# cmd keeps what a program says on standard error from becoming a PowerShell error.
function Get-Answer([string] $command) {
  return (& $env:ComSpec /d /c $command | Out-String)
}

function Assert-Java([string] $about) {
  if ($about -notmatch '(?:Java version: | version ")([0-9]+)([0-9._]*)') { return }
  if ([int] $Matches[1] -lt $oldestJava) {
    Fail ("Framewise needs a JDK $oldestJava or newer, and this is Java " + $Matches[1] + $Matches[2] +
      "; set JAVA_HOME to a newer one.")
  }
}

function Test-InstalledMaven {
  $about = (Get-Answer 'mvn --version <nul 2>nul') -replace '\x1b\[[0-9;]*m', ''
  if ($about -notmatch 'Apache Maven ([0-9]+\.[0-9]+)') { return $false }
  if ([version] $Matches[1] -lt [version] $pinned.minimum) { return $false }
  Assert-Java $about
  return $true
}

function Find-Java {
  $java = 'java'
  if ($env:JAVA_HOME) { $java = '"%JAVA_HOME%\bin\java"' }
  $about = Get-Answer "$java -version 2>&1"
  if ($LASTEXITCODE -ne 0 -and $env:JAVA_HOME) { Fail "JAVA_HOME is $env:JAVA_HOME, but no Java runs from there." }
  if ($LASTEXITCODE -ne 0) {
    Fail "No Java found: install a JDK $oldestJava or newer, and put it on the PATH or set JAVA_HOME."
  }
  Assert-Java $about
}

function Save-Maven([string] $url, [string] $file) {
  # Windows PowerShell offers older protocols only, unless told.
  [Net.ServicePointManager]::SecurityProtocol = [Net.ServicePointManager]::SecurityProtocol -bor
    [Net.SecurityProtocolType]::Tls12
  [Console]::Error.WriteLine("mvnw: Downloading $url")
  try {
    Invoke-WebRequest -UseBasicParsing -Uri $url -OutFile $file
  }
  catch {
    Fail "Could not download Maven from $url ($($_.Exception.Message))"
  }
  $actual = (Get-FileHash -LiteralPath $file -Algorithm SHA512).Hash
  if ($actual -ne $pinned.sha512) {
    Fail ("Refused what $url sent: its SHA-512 is " + $actual.ToLowerInvariant() + ', not ' + $pinned.sha512 +
      ' as .mvn/maven.properties says.')
  }
}

# Everything is done in a folder aside, which then gets its name at once: a half-installed Maven is never seen.
function Install-Maven([string] $maven) {
  $archive = $pinned.archive
  if ($env:MVNW_ARCHIVE) { $archive = $env:MVNW_ARCHIVE }
  $name = "apache-maven-$($pinned.version)"
  # The tar of Windows itself: one from elsewhere on the PATH may take C: for the name of a machine.
  $tar = Join-Path $env:SystemRoot 'System32\tar.exe'
  if (-not (Test-Path -LiteralPath $tar)) {
    Fail "No tar.exe in System32: use a newer Windows, or install Maven $($pinned.minimum) or newer."
  }
  $aside = "$maven." + [Guid]::NewGuid().ToString('N')
  [void] (New-Item -ItemType Directory -Force -Path $aside)
  try {
    $file = Join-Path $aside 'maven.tar.gz'
    Save-Maven "$archive/maven/maven-3/$($pinned.version)/binaries/$name-bin.tar.gz" $file
    & $tar -xf $file -C $aside
    if ($LASTEXITCODE -ne 0) { Fail 'Could not unpack Maven.' }
    # Another mvnw may have been faster; its Maven is the same.
    if (-not (Test-Path -LiteralPath $maven)) { [IO.Directory]::Move((Join-Path $aside $name), $maven) }
  }
  finally {
    Remove-Item -LiteralPath $aside -Recurse -Force -ErrorAction SilentlyContinue
  }
}

try {
  Read-Pinned
  if (Test-InstalledMaven) {
    'mvn'
    exit 0
  }
  Find-Java
  $userHome = $env:MAVEN_USER_HOME
  if (-not $userHome) { $userHome = Join-Path $env:USERPROFILE '.m2' }
  $maven = Join-Path $userHome "wrapper\apache-maven-$($pinned.version)-$($pinned.sha512.Substring(0, 12))"
  if (-not (Test-Path -LiteralPath "$maven\bin\mvn.cmd")) { Install-Maven $maven }
  "$maven\bin\mvn.cmd"
}
catch {
  Fail "$($_.Exception.Message)"
}
