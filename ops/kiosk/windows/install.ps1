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
$version = Get-ItemProperty 'HKLM:\SOFTWARE\Microsoft\Windows NT\CurrentVersion'

function Set-Value([string] $Key, [string] $Name, $Value) {
  if (-not (Test-Path $Key)) { New-Item -Path $Key -Force | Out-Null }
  $type = if ($Value -is [string]) { 'String' } else { 'DWord' }
  New-ItemProperty -Path $Key -Name $Name -Value $Value -PropertyType $type -Force | Out-Null
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
  foreach ($key in $edge, $updates, $swipes) { Remove-Item $key -Recurse -ErrorAction SilentlyContinue }
  Set-Service -Name TabletInputService -StartupType Manual -ErrorAction SilentlyContinue
  Remove-Item $folder -Recurse -ErrorAction SilentlyContinue
  Write-Host 'Đã gỡ. Khởi động lại máy. Tài khoản của máy quầy thì xóa trong Settings, Accounts.'
  exit
}

if ($version.EditionID -like 'Core*') {
  throw 'Máy này là Windows Home: không có chế độ máy quầy, không dùng được. Cần bản Pro.'
}
if (Test-Path $edge) {
  Write-Warning 'Máy đã có chính sách cho Edge: chính sách của máy quầy ghi chồng lên, lúc gỡ thì mất cả hai.'
}

# 1. The service that the glass asks
New-Item -ItemType Directory -Path $folder -Force | Out-Null
Copy-Item (Join-Path $PSScriptRoot 'answer.ps1') $folder -Force
$arguments = "-NoProfile -ExecutionPolicy Bypass -File `"$folder\answer.ps1`" -Origin $Origin"
if ($Printer) { $arguments += " -Printer `"$Printer`"" }
$action = New-ScheduledTaskAction -Execute 'powershell.exe' -Argument $arguments
$when = New-ScheduledTaskTrigger -AtStartup
$how = New-ScheduledTaskSettingsSet -ExecutionTimeLimit 0 -RestartCount 99 -RestartInterval (New-TimeSpan -Minutes 1) -StartWhenAvailable
Register-ScheduledTask -TaskName $task -Action $action -Trigger $when -Settings $how -User 'SYSTEM' -RunLevel Highest -Force | Out-Null
Start-ScheduledTask -TaskName $task

# 2. The policies of the browser, the same as on Debian
$text = [IO.File]::ReadAllText((Join-Path (Split-Path $PSScriptRoot) 'policy.json')).Replace('__ORIGIN__', $Origin)
foreach ($policy in ($text | ConvertFrom-Json).PSObject.Properties) {
  if ($policy.Value -is [array]) {
    Remove-Item (Join-Path $edge $policy.Name) -Recurse -ErrorAction SilentlyContinue
    for ($at = 0; $at -lt $policy.Value.Count; $at += 1) {
      Set-Value (Join-Path $edge $policy.Name) ([string] ($at + 1)) ([string] $policy.Value[$at])
    }
  }
  elseif ($policy.Value -is [string]) { Set-Value $edge $policy.Name $policy.Value }
  else { Set-Value $edge $policy.Name ([int] $policy.Value) }
}
foreach ($name in 'HideFirstRunExperience') { Set-Value $edge $name 1 }
foreach ($name in 'StartupBoostEnabled', 'HubsSidebarEnabled', 'UserFeedbackAllowed', 'EdgeShoppingAssistantEnabled') { Set-Value $edge $name 0 }
if ($Printer) {
  $pattern = [Regex]::Escape($Printer)
  Set-Value $edge 'DefaultPrinterSelection' (@{ kind = 'local'; namePattern = "^$pattern$" } | ConvertTo-Json -Compress)
}

# 3. Windows: no swipes from the edges, no keyboard of its own, awake, upgraded at night
Set-Value $swipes 'AllowEdgeSwipe' 0
Set-Service -Name TabletInputService -StartupType Disabled -ErrorAction SilentlyContinue
& reg.exe load 'HKU\ApSo' (Join-Path $env:SystemDrive 'Users\Default\NTUSER.DAT') | Out-Null
& reg.exe add 'HKU\ApSo\Software\Microsoft\TabletTip\1.7' /v EnableDesktopModeAutoInvoke /t REG_DWORD /d 0 /f | Out-Null
& reg.exe add 'HKU\ApSo\Software\Microsoft\TabletTip\1.7' /v TipbandDesiredVisibility /t REG_DWORD /d 0 /f | Out-Null
& reg.exe unload 'HKU\ApSo' | Out-Null
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
$flags = '--start-fullscreen --no-first-run --noerrdialogs --disable-session-crashed-bubble --touch-events=enabled --disable-pinch --overscroll-history-navigation=0 --disable-features=Translate --autoplay-policy=no-user-gesture-required --kiosk-printing'
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
