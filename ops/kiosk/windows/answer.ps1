#Requires -Version 5.1
# Answers the glass: how its printer stands, as Windows tells. That it asks is its sign of life; when it
# falls silent, the machine starts anew. Nothing of a request is used. Chưa thử trên máy thật.
param(
  [Parameter(Mandatory = $true)][string] $Origin,
  [string] $Printer = ''
)
$ErrorActionPreference = 'Stop'

# The glass asks each minute.
$silentMinutes = 10

function Get-State {
  if (-not $Printer) { return 'none' }
  $one = Get-Printer -Name $Printer -ErrorAction SilentlyContinue
  if (-not $one) { return 'none' }
  $jobs = @(Get-PrintJob -PrinterName $Printer -ErrorAction SilentlyContinue)
  $said = "$($one.PrinterStatus) $($jobs | ForEach-Object { $_.JobStatus })"
  if ($said -match 'PaperOut|PaperProblem') { return 'paper' }
  if ($one.WorkOffline -or $said -match 'Error|Paused|PaperJam|Offline|NotAvailable|NoToner|DoorOpen|UserIntervention|Blocked') { return 'stopped' }
  if ($jobs.Count -gt 0 -or $said -match 'Printing|Processing|IOActive') { return 'printing' }
  return 'ready'
}

$listener = New-Object System.Net.HttpListener
$listener.Prefixes.Add('http://127.0.0.1:9631/')
$listener.Start()
$asked = $null
while ($true) {
  $next = $listener.GetContextAsync()
  while (-not $next.Wait(30000)) {
    if ($asked -and ((Get-Date) - $asked).TotalMinutes -gt $silentMinutes) { Restart-Computer -Force }
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
        try { $body = "{`"printer`":`"$(Get-State)`"}" } catch { Write-Warning $_ }
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
