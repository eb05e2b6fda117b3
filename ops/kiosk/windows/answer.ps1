#Requires -Version 5.1
# Answers the glass: how its printer stands, as Windows tells. That it asks is its sign of life; when it
# falls silent under the kiosk's account, the machine starts anew. Nothing of a request is used. Chưa thử trên máy thật.
param(
  [Parameter(Mandatory = $true)][string] $Origin,
  [string] $Printer = ''
)
$ErrorActionPreference = 'Stop'

# The glass asks each minute.
$silentMinutes = 10

# Nothing without a name: the browser prints to whatever Windows has as its usual one.
function Get-State {
  if (-not $Printer) { return }
  try { $one = Get-Printer -Name $Printer }
  catch {
    if ($_.CategoryInfo.Category -eq 'ObjectNotFound') { return 'none' }
    throw
  }
  $jobs = @(Get-PrintJob -PrinterName $Printer -ErrorAction SilentlyContinue)
  $said = "$($one.PrinterStatus) $($jobs | ForEach-Object { $_.JobStatus })"
  if ($said -match 'PaperOut|PaperProblem') { return 'paper' }
  if ($one.WorkOffline -or $said -match 'Error|Paused|PaperJam|Offline|NotAvailable|NoToner|DoorOpen|UserIntervention|Blocked') { return 'stopped' }
  if ($jobs.Count -gt 0 -or $said -match 'Printing|Processing|IOActive') { return 'printing' }
  return 'ready'
}

# Whose session is on the glass: nobody's at the sign-in screen, and not one from afar.
function Test-KioskSession {
  $name = (Get-CimInstance Win32_ComputerSystem).UserName
  if (-not $name) { return $false }
  $own = ($name -split '\\')[-1]
  $account = Get-LocalUser -Name $own -ErrorAction SilentlyContinue
  return [bool] ($account -and ($account.FullName -eq 'Ap So' -or $account.Name -like 'kioskUser*'))
}

$listener = New-Object System.Net.HttpListener
$listener.Prefixes.Add('http://127.0.0.1:9631/')
$listener.Start()
$asked = $null
while ($true) {
  $next = $listener.GetContextAsync()
  while (-not $next.Wait(30000)) {
    if (-not $asked -or ((Get-Date) - $asked).TotalMinutes -le $silentMinutes) { continue }
    # Under the hands of an administrator nothing starts anew, and nothing is kept for later.
    try { if (Test-KioskSession) { Restart-Computer -Force } else { $asked = $null } } catch { Write-Warning $_ }
  }
  $response = $next.Result.Response
  try {
    $response.Headers.Add('Access-Control-Allow-Origin', $Origin)
    $response.Headers.Add('Vary', 'Origin')
    $response.Headers.Add('Cache-Control', 'no-store')
    switch ($next.Result.Request.HttpMethod) {
      'OPTIONS' {
        $response.Headers.Add('Access-Control-Allow-Methods', 'GET')
        $response.Headers.Add('Access-Control-Allow-Private-Network', 'true')
        $response.StatusCode = 204
      }
      'GET' {
        $asked = Get-Date
        $body = '{}'
        try {
          $state = Get-State
          if ($state) { $body = "{`"printer`":`"$state`"}" }
        }
        catch { Write-Warning $_ }
        $bytes = [Text.Encoding]::UTF8.GetBytes($body)
        $response.ContentType = 'application/json'
        $response.ContentLength64 = $bytes.Length
        $response.OutputStream.Write($bytes, 0, $bytes.Length)
      }
      default { $response.StatusCode = 405 }
    }
  }
  catch { Write-Warning $_ }
  finally { try { $response.Close() } catch { Write-Warning $_ } }
}
