# Installs Parakh and sets it up, in Chrome, Edge, Brave and Firefox. Runs as the system account.

$ErrorActionPreference = 'Stop'

$key = 'HKLM:\SOFTWARE\Policies\Google\Chrome\ExtensionSettings\cccccccccccccccccccccccccccccccc'
New-Item -Path $key -Force | Out-Null
Set-ItemProperty -Path $key -Name 'installation_mode' -Type String -Value 'force_installed'
Set-ItemProperty -Path $key -Name 'update_url' -Type String -Value 'https://parakh.sample-trust.example/update.xml'
Set-ItemProperty -Path $key -Name 'override_update_url' -Type DWord -Value 1
Set-ItemProperty -Path $key -Name 'toolbar_pin' -Type String -Value 'force_pinned'

$key = 'HKLM:\SOFTWARE\Policies\Google\Chrome\3rdparty\extensions\cccccccccccccccccccccccccccccccc\policy'
New-Item -Path $key -Force | Out-Null
Set-ItemProperty -Path $key -Name 'organisation' -Type String -Value '{"en":"Sample Trust"}'
Set-ItemProperty -Path $key -Name 'helplines' -Type String -Value '[{"tel":"+91 00000 00000"}]'

$key = 'HKLM:\SOFTWARE\Policies\BraveSoftware\Brave\ExtensionSettings\cccccccccccccccccccccccccccccccc'
New-Item -Path $key -Force | Out-Null
Set-ItemProperty -Path $key -Name 'installation_mode' -Type String -Value 'force_installed'
Set-ItemProperty -Path $key -Name 'update_url' -Type String -Value 'https://parakh.sample-trust.example/update.xml'
Set-ItemProperty -Path $key -Name 'override_update_url' -Type DWord -Value 1
Set-ItemProperty -Path $key -Name 'toolbar_pin' -Type String -Value 'force_pinned'

$key = 'HKLM:\SOFTWARE\Policies\BraveSoftware\Brave\3rdparty\extensions\cccccccccccccccccccccccccccccccc\policy'
New-Item -Path $key -Force | Out-Null
Set-ItemProperty -Path $key -Name 'organisation' -Type String -Value '{"en":"Sample Trust"}'
Set-ItemProperty -Path $key -Name 'helplines' -Type String -Value '[{"tel":"+91 00000 00000"}]'

$key = 'HKLM:\SOFTWARE\Policies\Microsoft\Edge\ExtensionSettings\cccccccccccccccccccccccccccccccc'
New-Item -Path $key -Force | Out-Null
Set-ItemProperty -Path $key -Name 'installation_mode' -Type String -Value 'force_installed'
Set-ItemProperty -Path $key -Name 'update_url' -Type String -Value 'https://parakh.sample-trust.example/update.xml'
Set-ItemProperty -Path $key -Name 'override_update_url' -Type DWord -Value 1
Set-ItemProperty -Path $key -Name 'toolbar_state' -Type String -Value 'force_shown'

$key = 'HKLM:\SOFTWARE\Policies\Microsoft\Edge\3rdparty\extensions\cccccccccccccccccccccccccccccccc\policy'
New-Item -Path $key -Force | Out-Null
Set-ItemProperty -Path $key -Name 'organisation' -Type String -Value '{"en":"Sample Trust"}'
Set-ItemProperty -Path $key -Name 'helplines' -Type String -Value '[{"tel":"+91 00000 00000"}]'

$firefox = Join-Path $env:ProgramFiles "Mozilla Firefox"
$file = Join-Path $firefox "distribution\policies.json"
if (Test-Path $firefox) {
  if (Test-Path $file) { Write-Warning "$file is there already: put the entries of firefox-policies.json into it." }
  else {
    New-Item -Path (Split-Path $file) -ItemType Directory -Force | Out-Null
    Set-Content -Path $file -Encoding ASCII -Value '{"policies":{"ExtensionSettings":{"parakh@parakh.example":{"installation_mode":"force_installed","install_url":"https://parakh.sample-trust.example/parakh-0.1.0.xpi","default_area":"navbar","private_browsing":true}},"3rdparty":{"Extensions":{"parakh@parakh.example":{"organisation":{"en":"Sample Trust"},"helplines":[{"tel":"+91 00000 00000"}]}}}}}'
  }
}
