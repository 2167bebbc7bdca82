# Installs Parakh and sets it up, in Chrome, Edge, Brave and Firefox. Runs as the system account.

$ErrorActionPreference = 'Stop'

$key = 'HKLM:\SOFTWARE\Policies\Google\Chrome\ExtensionSettings\aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'
New-Item -Path $key -Force | Out-Null
Set-ItemProperty -Path $key -Name 'installation_mode' -Type String -Value 'force_installed'
Set-ItemProperty -Path $key -Name 'update_url' -Type String -Value 'https://clients2.google.com/service/update2/crx'
Set-ItemProperty -Path $key -Name 'toolbar_pin' -Type String -Value 'force_pinned'

$key = 'HKLM:\SOFTWARE\Policies\Google\Chrome\3rdparty\extensions\aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\policy'
New-Item -Path $key -Force | Out-Null
Set-ItemProperty -Path $key -Name 'organisation' -Type String -Value '{"en":"Sample Trust","hi":"\u0938\u0948\u0902\u092a\u0932 \u091f\u094d\u0930\u0938\u094d\u091f","ur":"\u0633\u06cc\u0645\u067e\u0644 \u0679\u0631\u0633\u0679","ml":"\u0d38\u0d3e\u0d2e\u0d4d\u0d2a\u0d3f\u0d7e \u0d1f\u0d4d\u0d30\u0d38\u0d4d\u0d31\u0d4d\u0d31\u0d4d"}'
Set-ItemProperty -Path $key -Name 'logo' -Type String -Value 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAEAAAABACAMAAACdt4HsAAAABlBMVEX///8fS3rh5TnfAAAAxElEQVR42u2XwQrAMAhD6///9G5jDDQ2z40d5tFqEBo1rvVli9NQsgMSicH0JkQIo/kCIVpG83OECIYQwRCKsBaCipAIuyXu59cxzj+nL12mOflppNcsTgFJ7FbD1wDeqMwLKJzXF00O4d/lRhMgJ+7dK6mhWNMpoCyhVUDy+AM8CuB9o0kkTOWnmslqZ3Og4JE2OVTNsY4XC19teLny9Y4FBpc4XGRhmceFJpe6XGxzuc8PjoGThx9dA2ffwOE5cfq+ZwfXFwcd+alTFgAAAABJRU5ErkJggg=='
Set-ItemProperty -Path $key -Name 'helplines' -Type String -Value '[{"tel":"+91 00000 00000","languages":["hi","pa","en"],"hours":{"en":"Monday to Friday, 10 to 17","hi":"\u0938\u094b\u092e\u0935\u093e\u0930 \u0938\u0947 \u0936\u0941\u0915\u094d\u0930\u0935\u093e\u0930, 10 \u0938\u0947 17 \u092c\u091c\u0947","ur":"\u067e\u06cc\u0631 \u0633\u06d2 \u062c\u0645\u0639\u06c1\u060c 10 \u0633\u06d2 17 \u0628\u062c\u06d2","ml":"\u0d24\u0d3f\u0d19\u0d4d\u0d15\u0d7e \u0d2e\u0d41\u0d24\u0d7d \u0d35\u0d46\u0d33\u0d4d\u0d33\u0d3f \u0d35\u0d30\u0d46, 10 \u0d2e\u0d41\u0d24\u0d7d 17 \u0d35\u0d30\u0d46"}},{"name":{"en":"Desk in the library","hi":"\u0932\u093e\u0907\u092c\u094d\u0930\u0947\u0930\u0940 \u092e\u0947\u0902 \u0921\u0947\u0938\u094d\u0915","ur":"\u0644\u0627\u0626\u0628\u0631\u06cc\u0631\u06cc \u0645\u06cc\u06ba \u0688\u06cc\u0633\u06a9","ml":"\u0d32\u0d48\u0d2c\u0d4d\u0d30\u0d31\u0d3f\u0d2f\u0d3f\u0d32\u0d46 \u0d21\u0d46\u0d38\u0d4d\u0d15\u0d4d"},"url":"https://sample-trust.example/help"}]'
Set-ItemProperty -Path $key -Name 'warningLine' -Type String -Value '{"en":"Come to our desk in the library: we look at any offer with you.","hi":"\u0932\u093e\u0907\u092c\u094d\u0930\u0947\u0930\u0940 \u092e\u0947\u0902 \u0939\u092e\u093e\u0930\u0940 \u0921\u0947\u0938\u094d\u0915 \u092a\u0930 \u0906\u0907\u090f: \u0939\u092e \u0939\u0930 \u0911\u092b\u093c\u0930 \u0906\u092a\u0915\u0947 \u0938\u093e\u0925 \u0926\u0947\u0916\u0924\u0947 \u0939\u0948\u0902\u0964"}'
Set-ItemProperty -Path $key -Name 'settings' -Type String -Value '{"language":"hi","cautionBanner":true}'
Set-ItemProperty -Path $key -Name 'locked' -Type String -Value '["cautionBanner"]'
Set-ItemProperty -Path $key -Name 'extraSites' -Type String -Value '["jobs.sample-trust.example"]'
Set-ItemProperty -Path $key -Name 'exemptSites' -Type String -Value '["cases.sample-trust.example"]'
Set-ItemProperty -Path $key -Name 'welcome' -Type DWord -Value 0

$key = 'HKLM:\SOFTWARE\Policies\BraveSoftware\Brave\ExtensionSettings\aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'
New-Item -Path $key -Force | Out-Null
Set-ItemProperty -Path $key -Name 'installation_mode' -Type String -Value 'force_installed'
Set-ItemProperty -Path $key -Name 'update_url' -Type String -Value 'https://clients2.google.com/service/update2/crx'
Set-ItemProperty -Path $key -Name 'toolbar_pin' -Type String -Value 'force_pinned'

$key = 'HKLM:\SOFTWARE\Policies\BraveSoftware\Brave\3rdparty\extensions\aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\policy'
New-Item -Path $key -Force | Out-Null
Set-ItemProperty -Path $key -Name 'organisation' -Type String -Value '{"en":"Sample Trust","hi":"\u0938\u0948\u0902\u092a\u0932 \u091f\u094d\u0930\u0938\u094d\u091f","ur":"\u0633\u06cc\u0645\u067e\u0644 \u0679\u0631\u0633\u0679","ml":"\u0d38\u0d3e\u0d2e\u0d4d\u0d2a\u0d3f\u0d7e \u0d1f\u0d4d\u0d30\u0d38\u0d4d\u0d31\u0d4d\u0d31\u0d4d"}'
Set-ItemProperty -Path $key -Name 'logo' -Type String -Value 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAEAAAABACAMAAACdt4HsAAAABlBMVEX///8fS3rh5TnfAAAAxElEQVR42u2XwQrAMAhD6///9G5jDDQ2z40d5tFqEBo1rvVli9NQsgMSicH0JkQIo/kCIVpG83OECIYQwRCKsBaCipAIuyXu59cxzj+nL12mOflppNcsTgFJ7FbD1wDeqMwLKJzXF00O4d/lRhMgJ+7dK6mhWNMpoCyhVUDy+AM8CuB9o0kkTOWnmslqZ3Og4JE2OVTNsY4XC19teLny9Y4FBpc4XGRhmceFJpe6XGxzuc8PjoGThx9dA2ffwOE5cfq+ZwfXFwcd+alTFgAAAABJRU5ErkJggg=='
Set-ItemProperty -Path $key -Name 'helplines' -Type String -Value '[{"tel":"+91 00000 00000","languages":["hi","pa","en"],"hours":{"en":"Monday to Friday, 10 to 17","hi":"\u0938\u094b\u092e\u0935\u093e\u0930 \u0938\u0947 \u0936\u0941\u0915\u094d\u0930\u0935\u093e\u0930, 10 \u0938\u0947 17 \u092c\u091c\u0947","ur":"\u067e\u06cc\u0631 \u0633\u06d2 \u062c\u0645\u0639\u06c1\u060c 10 \u0633\u06d2 17 \u0628\u062c\u06d2","ml":"\u0d24\u0d3f\u0d19\u0d4d\u0d15\u0d7e \u0d2e\u0d41\u0d24\u0d7d \u0d35\u0d46\u0d33\u0d4d\u0d33\u0d3f \u0d35\u0d30\u0d46, 10 \u0d2e\u0d41\u0d24\u0d7d 17 \u0d35\u0d30\u0d46"}},{"name":{"en":"Desk in the library","hi":"\u0932\u093e\u0907\u092c\u094d\u0930\u0947\u0930\u0940 \u092e\u0947\u0902 \u0921\u0947\u0938\u094d\u0915","ur":"\u0644\u0627\u0626\u0628\u0631\u06cc\u0631\u06cc \u0645\u06cc\u06ba \u0688\u06cc\u0633\u06a9","ml":"\u0d32\u0d48\u0d2c\u0d4d\u0d30\u0d31\u0d3f\u0d2f\u0d3f\u0d32\u0d46 \u0d21\u0d46\u0d38\u0d4d\u0d15\u0d4d"},"url":"https://sample-trust.example/help"}]'
Set-ItemProperty -Path $key -Name 'warningLine' -Type String -Value '{"en":"Come to our desk in the library: we look at any offer with you.","hi":"\u0932\u093e\u0907\u092c\u094d\u0930\u0947\u0930\u0940 \u092e\u0947\u0902 \u0939\u092e\u093e\u0930\u0940 \u0921\u0947\u0938\u094d\u0915 \u092a\u0930 \u0906\u0907\u090f: \u0939\u092e \u0939\u0930 \u0911\u092b\u093c\u0930 \u0906\u092a\u0915\u0947 \u0938\u093e\u0925 \u0926\u0947\u0916\u0924\u0947 \u0939\u0948\u0902\u0964"}'
Set-ItemProperty -Path $key -Name 'settings' -Type String -Value '{"language":"hi","cautionBanner":true}'
Set-ItemProperty -Path $key -Name 'locked' -Type String -Value '["cautionBanner"]'
Set-ItemProperty -Path $key -Name 'extraSites' -Type String -Value '["jobs.sample-trust.example"]'
Set-ItemProperty -Path $key -Name 'exemptSites' -Type String -Value '["cases.sample-trust.example"]'
Set-ItemProperty -Path $key -Name 'welcome' -Type DWord -Value 0

$key = 'HKLM:\SOFTWARE\Policies\Microsoft\Edge\ExtensionSettings\bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb'
New-Item -Path $key -Force | Out-Null
Set-ItemProperty -Path $key -Name 'installation_mode' -Type String -Value 'force_installed'
Set-ItemProperty -Path $key -Name 'update_url' -Type String -Value 'https://edge.microsoft.com/extensionwebstorebase/v1/crx'
Set-ItemProperty -Path $key -Name 'toolbar_state' -Type String -Value 'force_shown'

$key = 'HKLM:\SOFTWARE\Policies\Microsoft\Edge\3rdparty\extensions\bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb\policy'
New-Item -Path $key -Force | Out-Null
Set-ItemProperty -Path $key -Name 'organisation' -Type String -Value '{"en":"Sample Trust","hi":"\u0938\u0948\u0902\u092a\u0932 \u091f\u094d\u0930\u0938\u094d\u091f","ur":"\u0633\u06cc\u0645\u067e\u0644 \u0679\u0631\u0633\u0679","ml":"\u0d38\u0d3e\u0d2e\u0d4d\u0d2a\u0d3f\u0d7e \u0d1f\u0d4d\u0d30\u0d38\u0d4d\u0d31\u0d4d\u0d31\u0d4d"}'
Set-ItemProperty -Path $key -Name 'logo' -Type String -Value 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAEAAAABACAMAAACdt4HsAAAABlBMVEX///8fS3rh5TnfAAAAxElEQVR42u2XwQrAMAhD6///9G5jDDQ2z40d5tFqEBo1rvVli9NQsgMSicH0JkQIo/kCIVpG83OECIYQwRCKsBaCipAIuyXu59cxzj+nL12mOflppNcsTgFJ7FbD1wDeqMwLKJzXF00O4d/lRhMgJ+7dK6mhWNMpoCyhVUDy+AM8CuB9o0kkTOWnmslqZ3Og4JE2OVTNsY4XC19teLny9Y4FBpc4XGRhmceFJpe6XGxzuc8PjoGThx9dA2ffwOE5cfq+ZwfXFwcd+alTFgAAAABJRU5ErkJggg=='
Set-ItemProperty -Path $key -Name 'helplines' -Type String -Value '[{"tel":"+91 00000 00000","languages":["hi","pa","en"],"hours":{"en":"Monday to Friday, 10 to 17","hi":"\u0938\u094b\u092e\u0935\u093e\u0930 \u0938\u0947 \u0936\u0941\u0915\u094d\u0930\u0935\u093e\u0930, 10 \u0938\u0947 17 \u092c\u091c\u0947","ur":"\u067e\u06cc\u0631 \u0633\u06d2 \u062c\u0645\u0639\u06c1\u060c 10 \u0633\u06d2 17 \u0628\u062c\u06d2","ml":"\u0d24\u0d3f\u0d19\u0d4d\u0d15\u0d7e \u0d2e\u0d41\u0d24\u0d7d \u0d35\u0d46\u0d33\u0d4d\u0d33\u0d3f \u0d35\u0d30\u0d46, 10 \u0d2e\u0d41\u0d24\u0d7d 17 \u0d35\u0d30\u0d46"}},{"name":{"en":"Desk in the library","hi":"\u0932\u093e\u0907\u092c\u094d\u0930\u0947\u0930\u0940 \u092e\u0947\u0902 \u0921\u0947\u0938\u094d\u0915","ur":"\u0644\u0627\u0626\u0628\u0631\u06cc\u0631\u06cc \u0645\u06cc\u06ba \u0688\u06cc\u0633\u06a9","ml":"\u0d32\u0d48\u0d2c\u0d4d\u0d30\u0d31\u0d3f\u0d2f\u0d3f\u0d32\u0d46 \u0d21\u0d46\u0d38\u0d4d\u0d15\u0d4d"},"url":"https://sample-trust.example/help"}]'
Set-ItemProperty -Path $key -Name 'warningLine' -Type String -Value '{"en":"Come to our desk in the library: we look at any offer with you.","hi":"\u0932\u093e\u0907\u092c\u094d\u0930\u0947\u0930\u0940 \u092e\u0947\u0902 \u0939\u092e\u093e\u0930\u0940 \u0921\u0947\u0938\u094d\u0915 \u092a\u0930 \u0906\u0907\u090f: \u0939\u092e \u0939\u0930 \u0911\u092b\u093c\u0930 \u0906\u092a\u0915\u0947 \u0938\u093e\u0925 \u0926\u0947\u0916\u0924\u0947 \u0939\u0948\u0902\u0964"}'
Set-ItemProperty -Path $key -Name 'settings' -Type String -Value '{"language":"hi","cautionBanner":true}'
Set-ItemProperty -Path $key -Name 'locked' -Type String -Value '["cautionBanner"]'
Set-ItemProperty -Path $key -Name 'extraSites' -Type String -Value '["jobs.sample-trust.example"]'
Set-ItemProperty -Path $key -Name 'exemptSites' -Type String -Value '["cases.sample-trust.example"]'
Set-ItemProperty -Path $key -Name 'welcome' -Type DWord -Value 0

$firefox = Join-Path $env:ProgramFiles "Mozilla Firefox"
$file = Join-Path $firefox "distribution\policies.json"
if (Test-Path $firefox) {
  if (Test-Path $file) { Write-Warning "$file is there already: put the entries of firefox-policies.json into it." }
  else {
    New-Item -Path (Split-Path $file) -ItemType Directory -Force | Out-Null
    Set-Content -Path $file -Encoding ASCII -Value '{"policies":{"ExtensionSettings":{"parakh@parakh.example":{"installation_mode":"force_installed","install_url":"https://addons.mozilla.org/firefox/downloads/latest/parakh@parakh.example/latest.xpi","default_area":"navbar","private_browsing":true}},"3rdparty":{"Extensions":{"parakh@parakh.example":{"organisation":{"en":"Sample Trust","hi":"\u0938\u0948\u0902\u092a\u0932 \u091f\u094d\u0930\u0938\u094d\u091f","ur":"\u0633\u06cc\u0645\u067e\u0644 \u0679\u0631\u0633\u0679","ml":"\u0d38\u0d3e\u0d2e\u0d4d\u0d2a\u0d3f\u0d7e \u0d1f\u0d4d\u0d30\u0d38\u0d4d\u0d31\u0d4d\u0d31\u0d4d"},"logo":"data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAEAAAABACAMAAACdt4HsAAAABlBMVEX///8fS3rh5TnfAAAAxElEQVR42u2XwQrAMAhD6///9G5jDDQ2z40d5tFqEBo1rvVli9NQsgMSicH0JkQIo/kCIVpG83OECIYQwRCKsBaCipAIuyXu59cxzj+nL12mOflppNcsTgFJ7FbD1wDeqMwLKJzXF00O4d/lRhMgJ+7dK6mhWNMpoCyhVUDy+AM8CuB9o0kkTOWnmslqZ3Og4JE2OVTNsY4XC19teLny9Y4FBpc4XGRhmceFJpe6XGxzuc8PjoGThx9dA2ffwOE5cfq+ZwfXFwcd+alTFgAAAABJRU5ErkJggg==","helplines":[{"tel":"+91 00000 00000","languages":["hi","pa","en"],"hours":{"en":"Monday to Friday, 10 to 17","hi":"\u0938\u094b\u092e\u0935\u093e\u0930 \u0938\u0947 \u0936\u0941\u0915\u094d\u0930\u0935\u093e\u0930, 10 \u0938\u0947 17 \u092c\u091c\u0947","ur":"\u067e\u06cc\u0631 \u0633\u06d2 \u062c\u0645\u0639\u06c1\u060c 10 \u0633\u06d2 17 \u0628\u062c\u06d2","ml":"\u0d24\u0d3f\u0d19\u0d4d\u0d15\u0d7e \u0d2e\u0d41\u0d24\u0d7d \u0d35\u0d46\u0d33\u0d4d\u0d33\u0d3f \u0d35\u0d30\u0d46, 10 \u0d2e\u0d41\u0d24\u0d7d 17 \u0d35\u0d30\u0d46"}},{"name":{"en":"Desk in the library","hi":"\u0932\u093e\u0907\u092c\u094d\u0930\u0947\u0930\u0940 \u092e\u0947\u0902 \u0921\u0947\u0938\u094d\u0915","ur":"\u0644\u0627\u0626\u0628\u0631\u06cc\u0631\u06cc \u0645\u06cc\u06ba \u0688\u06cc\u0633\u06a9","ml":"\u0d32\u0d48\u0d2c\u0d4d\u0d30\u0d31\u0d3f\u0d2f\u0d3f\u0d32\u0d46 \u0d21\u0d46\u0d38\u0d4d\u0d15\u0d4d"},"url":"https://sample-trust.example/help"}],"warningLine":{"en":"Come to our desk in the library: we look at any offer with you.","hi":"\u0932\u093e\u0907\u092c\u094d\u0930\u0947\u0930\u0940 \u092e\u0947\u0902 \u0939\u092e\u093e\u0930\u0940 \u0921\u0947\u0938\u094d\u0915 \u092a\u0930 \u0906\u0907\u090f: \u0939\u092e \u0939\u0930 \u0911\u092b\u093c\u0930 \u0906\u092a\u0915\u0947 \u0938\u093e\u0925 \u0926\u0947\u0916\u0924\u0947 \u0939\u0948\u0902\u0964"},"settings":{"language":"hi","cautionBanner":true},"locked":["cautionBanner"],"extraSites":["jobs.sample-trust.example"],"exemptSites":["cases.sample-trust.example"],"welcome":false}}}}}'
  }
}
