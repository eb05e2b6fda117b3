#Requires -Version 5.1
#Requires -RunAsAdministrator
# Turns a Windows 10 or 11 Pro machine with a touch screen into an Ấp Số kiosk, and takes it back.
# Chưa thử trên máy thật.
#   .\install.ps1 -Origin https://apso.example.vn -Desk MAQUAY -Printer "phieu"
#   .\install.ps1 -Undo
# Edge's own kiosk modes are InPrivate: nothing would be kept over a restart. So an account of its own gets
# a restricted user experience, in which Edge runs as usual.
[CmdletBinding(DefaultParameterSetName = 'Install')]
param(
  [Parameter(Mandatory = $true, ParameterSetName = 'Install')]
  [ValidatePattern('^https?://[^/"&<>\s]+$')]
  [string] $Origin,
  [Parameter(ParameterSetName = 'Install')]
  [ValidatePattern('^([A-Z0-9]{4,12})?$')]
  [string] $Desk = '',
  [Parameter(ParameterSetName = 'Install')]
  [string] $Printer = '',
  [Parameter(Mandatory = $true, ParameterSetName = 'Undo')]
  [switch] $Undo
)
$ErrorActionPreference = 'Stop'

$folder = Join-Path $env:ProgramFiles 'ApSo'
$task = 'Ap So - tra loi man hinh'
$edge = 'HKLM:\SOFTWARE\Policies\Microsoft\Edge'
$updates = 'HKLM:\SOFTWARE\Policies\Microsoft\Windows\WindowsUpdate\AU'
$swipes = 'HKLM:\SOFTWARE\Policies\Microsoft\Windows\EdgeUI'
$keyboard = 'HKU\ApSo\Software\Microsoft\TabletTip\1.7'
# How the machine was before.
$before = Join-Path $folder 'truoc'
$version = Get-ItemProperty 'HKLM:\SOFTWARE\Microsoft\Windows NT\CurrentVersion'

function Set-Value([string] $Key, [string] $Name, $Value) {
  if (-not (Test-Path $Key)) { New-Item -Path $Key -Force | Out-Null }
  $type = if ($Value -is [string]) { 'String' } else { 'DWord' }
  New-ItemProperty -Path $Key -Name $Name -Value $Value -PropertyType $type -Force | Out-Null
}

# The keys that are changed, by the names of their files in $before, as reg.exe has them.
$changed = @{
  edge     = $edge.Replace('HKLM:', 'HKLM')
  updates  = $updates.Replace('HKLM:', 'HKLM')
  swipes   = $swipes.Replace('HKLM:', 'HKLM')
  keyboard = $keyboard
}

# Does something while the values of accounts to come are open as HKU\ApSo.
function Use-DefaultAccount([scriptblock] $Work) {
  & reg.exe load 'HKU\ApSo' (Join-Path $env:SystemDrive 'Users\Default\NTUSER.DAT') | Out-Null
  try { & $Work }
  finally { & reg.exe unload 'HKU\ApSo' | Out-Null }
}

# Seconds on mains, as powercfg counts: of its numbers the last but one, in any language.
function Get-Timeout([string] $Group, [string] $Name) {
  $said = & powercfg.exe /query SCHEME_CURRENT $Group $Name | Out-String
  $numbers = [Regex]::Matches($said, '0x[0-9a-fA-F]{8}')
  if ($numbers.Count -ge 2) { return [Convert]::ToInt64($numbers[$numbers.Count - 2].Value, 16) }
}

# Once: a second installation would keep what the first one set.
function Save-Before {
  if (Test-Path $before) { return }
  $new = "$before.moi"
  Remove-Item $new -Recurse -ErrorAction SilentlyContinue
  New-Item -ItemType Directory -Path $new -Force | Out-Null
  Use-DefaultAccount {
    foreach ($one in $changed.GetEnumerator()) {
      # A key that was not there leaves no file. cmd.exe keeps what reg.exe says of it to itself.
      & cmd.exe /c "reg.exe export `"$($one.Value)`" `"$new\$($one.Key).reg`" /y >nul 2>nul"
    }
  }
  $power = Get-ItemProperty 'HKLM:\SYSTEM\CurrentControlSet\Control\Power'
  $service = Get-Service -Name TabletInputService -ErrorAction SilentlyContinue
  @{
    hibernate = if ($null -ne $power.HibernateEnabled) { $power.HibernateEnabled } else { $power.HibernateEnabledDefault }
    monitor   = Get-Timeout 'SUB_VIDEO' 'VIDEOIDLE'
    standby   = Get-Timeout 'SUB_SLEEP' 'STANDBYIDLE'
    tablet    = if ($service) { [string] $service.StartType }
  } | ConvertTo-Json | Set-Content -Path (Join-Path $new 'may.json') -Encoding UTF8
  Move-Item $new $before
}

# A machine that was set up by an older script has kept nothing: then the keys go, and Windows has its usual ones.
function Restore-Before {
  Use-DefaultAccount {
    foreach ($one in $changed.GetEnumerator()) {
      & cmd.exe /c "reg.exe delete `"$($one.Value)`" /f >nul 2>nul"
      $file = Join-Path $before "$($one.Key).reg"
      if (-not (Test-Path $file)) { continue }
      & cmd.exe /c "reg.exe import `"$file`" >nul 2>nul"
      # The file stays, for another time.
      if ($LASTEXITCODE -ne 0) { throw "Không đặt lại được $($one.Value). Khởi động lại máy rồi gỡ lần nữa." }
    }
  }
  $file = Join-Path $before 'may.json'
  if (-not (Test-Path $file)) {
    Set-Service -Name TabletInputService -StartupType Manual -ErrorAction SilentlyContinue
    return
  }
  $was = Get-Content $file -Raw -Encoding UTF8 | ConvertFrom-Json
  if ($was.hibernate -eq 1) { & powercfg.exe /hibernate on }
  if ($null -ne $was.monitor) { & powercfg.exe /setacvalueindex SCHEME_CURRENT SUB_VIDEO VIDEOIDLE $was.monitor }
  if ($null -ne $was.standby) { & powercfg.exe /setacvalueindex SCHEME_CURRENT SUB_SLEEP STANDBYIDLE $was.standby }
  & powercfg.exe /setactive SCHEME_CURRENT
  if ($was.tablet) { Set-Service -Name TabletInputService -StartupType $was.tablet -ErrorAction SilentlyContinue }
}

# The class for it answers to the system account alone: a task of that account does it, once.
function Set-AssignedAccess([string] $File) {
  $done = Join-Path $folder 'assigned-access.done'
  $text = if ($File) { "[Net.WebUtility]::HtmlEncode([IO.File]::ReadAllText('$File'))" } else { '$null' }
  $command = @"
`$ErrorActionPreference = 'Stop'
`$one = Get-CimInstance -Namespace root\cimv2\mdm\dmmap -ClassName MDM_AssignedAccess
`$one.Configuration = $text
Set-CimInstance -CimInstance `$one
Set-Content -Path '$done' -Value ok
"@
  Remove-Item $done -ErrorAction SilentlyContinue
  $encoded = [Convert]::ToBase64String([Text.Encoding]::Unicode.GetBytes($command))
  $action = New-ScheduledTaskAction -Execute 'powershell.exe' -Argument "-NoProfile -EncodedCommand $encoded"
  Register-ScheduledTask -TaskName 'Ap So - mot lan' -Action $action -User 'SYSTEM' -RunLevel Highest -Force | Out-Null
  Start-ScheduledTask -TaskName 'Ap So - mot lan'
  for ($second = 0; $second -lt 60 -and -not (Test-Path $done); $second += 1) { Start-Sleep -Seconds 1 }
  Unregister-ScheduledTask -TaskName 'Ap So - mot lan' -Confirm:$false
  if (-not (Test-Path $done)) { throw 'Windows chưa nhận thiết đặt máy quầy (Assigned Access). Xem Event Viewer, mục AssignedAccess.' }
  Remove-Item $done
}

if ($Undo) {
  New-Item -ItemType Directory -Path $folder -Force | Out-Null
  Set-AssignedAccess ''
  Unregister-ScheduledTask -TaskName $task -Confirm:$false -ErrorAction SilentlyContinue
  Restore-Before
  Remove-Item $folder -Recurse -ErrorAction SilentlyContinue
  Write-Host 'Đã gỡ. Khởi động lại máy. Tài khoản của máy quầy thì xóa trong Settings, Accounts.'
  exit
}

if ($version.EditionID -like 'Core*') {
  throw 'Máy này là Windows Home: không có chế độ máy quầy, không dùng được. Cần bản Pro.'
}
if (Test-Path $edge) {
  Write-Warning 'Máy đã có chính sách cho Edge: chính sách của máy quầy ghi chồng lên cho tới lúc gỡ.'
}

# 1. The service that the glass asks
New-Item -ItemType Directory -Path $folder -Force | Out-Null
Save-Before
Copy-Item (Join-Path $PSScriptRoot 'answer.ps1') $folder -Force
$arguments = "-NoProfile -ExecutionPolicy Bypass -File `"$folder\answer.ps1`" -Origin $Origin"
if ($Printer) { $arguments += " -Printer `"$Printer`"" }
$action = New-ScheduledTaskAction -Execute 'powershell.exe' -Argument $arguments
$when = New-ScheduledTaskTrigger -AtStartup
$how = New-ScheduledTaskSettingsSet -ExecutionTimeLimit 0 -RestartCount 99 -RestartInterval (New-TimeSpan -Minutes 1) -StartWhenAvailable
Register-ScheduledTask -TaskName $task -Action $action -Trigger $when -Settings $how -User 'SYSTEM' -RunLevel Highest -Force | Out-Null
Start-ScheduledTask -TaskName $task

# 2. The policies of the browser, the same as on Debian, by the names that Edge has for them
$names = @{
  IncognitoModeAvailability = 'InPrivateModeAvailability'
  BrowserAddPersonEnabled   = 'BrowserAddProfileEnabled'
  BookmarkBarEnabled        = 'FavoritesBarEnabled'
  EditBookmarksEnabled      = 'EditFavoritesEnabled'
  MetricsReportingEnabled   = 'DiagnosticData'
}
$text = [IO.File]::ReadAllText((Join-Path (Split-Path $PSScriptRoot) 'policy.json')).Replace('__ORIGIN__', $Origin)
$policies = $text | ConvertFrom-Json
$policies.URLBlocklist += 'edge://*'
foreach ($policy in $policies.PSObject.Properties) {
  $name = if ($names.ContainsKey($policy.Name)) { $names[$policy.Name] } else { $policy.Name }
  if ($policy.Value -is [array]) {
    Remove-Item (Join-Path $edge $name) -Recurse -ErrorAction SilentlyContinue
    for ($at = 0; $at -lt $policy.Value.Count; $at += 1) {
      Set-Value (Join-Path $edge $name) ([string] ($at + 1)) ([string] $policy.Value[$at])
    }
  }
  elseif ($policy.Value -is [string]) { Set-Value $edge $name $policy.Value }
  else { Set-Value $edge $name ([int] $policy.Value) }
}
foreach ($name in 'HideFirstRunExperience') { Set-Value $edge $name 1 }
foreach ($name in 'StartupBoostEnabled', 'HubsSidebarEnabled', 'UserFeedbackAllowed', 'EdgeShoppingAssistantEnabled') { Set-Value $edge $name 0 }
if ($Printer) {
  # Else the usual one of Windows goes before it.
  Set-Value $edge 'PrintPreviewUseSystemDefaultPrinter' 0
  $pattern = [Regex]::Escape($Printer)
  Set-Value $edge 'DefaultPrinterSelection' (@{ kind = 'local'; namePattern = "^$pattern$" } | ConvertTo-Json -Compress)
}

# 3. Windows: no swipes from the edges, no keyboard of its own, awake, upgraded at night
Set-Value $swipes 'AllowEdgeSwipe' 0
Set-Service -Name TabletInputService -StartupType Disabled -ErrorAction SilentlyContinue
Use-DefaultAccount {
  foreach ($name in 'EnableDesktopModeAutoInvoke', 'TipbandDesiredVisibility') {
    & reg.exe add $keyboard /v $name /t REG_DWORD /d 0 /f | Out-Null
  }
}
& powercfg.exe /change monitor-timeout-ac 0
& powercfg.exe /change standby-timeout-ac 0
& powercfg.exe /hibernate off
Set-Value $updates 'NoAutoUpdate' 0
Set-Value $updates 'AUOptions' 4
Set-Value $updates 'ScheduledInstallDay' 0
Set-Value $updates 'ScheduledInstallTime' 3
Set-Value $updates 'AlwaysAutoRebootAtScheduledTime' 1

# 4. The account, which is signed in by itself and may run Edge alone
$address = "$Origin/kiosk/?may" + $(if ($Desk) { "&amp;desk=$Desk" } else { '' })
$flags = '--start-fullscreen --no-first-run --noerrdialogs --disable-session-crashed-bubble --touch-events=enabled --disable-pinch --disable-features=OverscrollHistoryNavigation,Translate --autoplay-policy=no-user-gesture-required --kiosk-printing'
$is11 = [int] $version.CurrentBuildNumber -ge 22000
$start = if ($is11) {
  '<v5:StartPins><![CDATA[{"pinnedList":[]}]]></v5:StartPins>'
}
else {
  '<StartLayout><![CDATA[<LayoutModificationTemplate xmlns:defaultlayout="http://schemas.microsoft.com/Start/2014/FullDefaultLayout" xmlns:start="http://schemas.microsoft.com/Start/2014/StartLayout" Version="1" xmlns="http://schemas.microsoft.com/Start/2014/LayoutModification"><LayoutOptions StartTileGroupCellWidth="6" /><DefaultLayoutOverride><StartLayoutCollection><defaultlayout:StartLayout GroupCellWidth="6" /></StartLayoutCollection></DefaultLayoutOverride></LayoutModificationTemplate>]]></StartLayout>'
}
$program = @("${env:ProgramFiles(x86)}\Microsoft\Edge\Application\msedge.exe", "$env:ProgramFiles\Microsoft\Edge\Application\msedge.exe") | Where-Object { Test-Path $_ } | Select-Object -First 1
if (-not $program) { throw 'Không thấy Microsoft Edge trên máy này.' }
$id = '{6d1f2a0c-3b0e-4a7b-9a52-0f9f4f3f5a31}'
$file = Join-Path $folder 'assigned-access.xml'
@"
<?xml version="1.0" encoding="utf-8"?>
<AssignedAccessConfiguration xmlns="http://schemas.microsoft.com/AssignedAccess/2017/config" xmlns:rs5="http://schemas.microsoft.com/AssignedAccess/201810/config" xmlns:v5="http://schemas.microsoft.com/AssignedAccess/2022/config">
  <Profiles>
    <Profile Id="$id">
      <AllAppsList>
        <AllowedApps>
          <App DesktopAppPath="$program" rs5:AutoLaunch="true" rs5:AutoLaunchArguments="--app=$address $flags" />
        </AllowedApps>
      </AllAppsList>
      $start
      <Taskbar ShowTaskbar="false" />
    </Profile>
  </Profiles>
  <Configs>
    <Config>
      <AutoLogonAccount rs5:DisplayName="Ap So" />
      <DefaultProfile Id="$id" />
    </Config>
  </Configs>
</AssignedAccessConfiguration>
"@ | Set-Content -Path $file -Encoding UTF8
Set-AssignedAccess $file

Write-Host "Xong. Khởi động lại máy: máy tự vào $Origin/kiosk/. Gỡ ra: .\install.ps1 -Undo"
