# Words in the addresses of pages; whatever is no letter or digit in an address counts as a blank.
PlatformReporting: security advisories new
Advisory: security advisories
Portal: hackerone com | bugcrowd com | intigriti com | yeswehack com | huntr dev | huntr com | tidelift com security | tidelift com docs security
    | contact | contact us | contact form | contactus | report | report vulnerability | report a vulnerability | create report | security contact
    | forms gle | docs google com forms | typeform com | msrc microsoft com | bounty | bug bounty | bugbounty | vdp | responsible disclosure
    | report security | reporting | security report | security form | security response | product security | psirt | bounty github com | submit
OtherPurpose: docs github com | wikipedia org | cve mitre org | cve org | nvd nist gov | owasp org | first org | issues | discussions | blob | tree | wiki
    | releases | help github com | support github com | img shields io | creativecommons org | youtube com | semver org | docs gitlab com | guidelines
