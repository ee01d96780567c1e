# Words in the addresses of pages; whatever is no letter or digit in an address counts as a blank.
PlatformReporting: security advisories new
Advisory: security advisories
PlatformName: privately reporting a security vulnerability
Portal=programme: hackerone com | bugcrowd com | intigriti com | yeswehack com | huntr dev | huntr com
Portal: tidelift com security | tidelift com docs security
    | contact | contact us | contact form | contactus | report | report vulnerability | report a vulnerability | create report | security contact
    | forms gle | docs google com forms | typeform com | msrc microsoft com | bounty | bug bounty | bugbounty | vdp | responsible disclosure
    | report security | reporting | security report | security form | security response | product security | psirt | bounty github com | submit
OpenIssue: issues new | issues | discussions
SupportTopic: supported versions | support policy | lifecycle | life cycle | lifecycle policy | release policy | release cycle | support matrix | end of life | eol | version support | maintenance policy | releases support
OtherPurpose: docs github com | wikipedia org | cve mitre org | cve org | nvd nist gov | owasp org | first org | issues | discussions | blob | tree
    | wiki | releases | help github com | support github com | img shields io | creativecommons org | youtube com | semver org | docs gitlab com
    | guidelines | announce | sales | press | jobs | careers | newsletter | conduct
Announced: announce*

# Rules about the text
Placeholder: users noreply github com | example co | example io | example dev | example ai | example app | company com | organization com | organisation com | placeholder com | yoursite | your site
    | ejemplo com | exemple com | exemple fr | exemplo com | beispiel com | beispiel de | esempio com | esempio it | voorbeeld nl | example com | example org | example net | example edu | domain com | domain tld | domain org | mydomain | yourdomain | your domain
    | yourcompany | your company | mycompany | yourorg | your org | your organization | your organisation | yourorganization | yourrepo | your repo
    | your repository | your project | yourproject | yourusername | your username | youruser | your user | yourname | your name | youremail
    | your email | your mail | youraddress | your github username | owner repo | owner repository | org repo | username repo | username repository
    | user repo
    | placeholder local | placeholder org | placeholder net | placeholder dev | placeholder invalid
Unfinished: link | link to | url | todo | tbd | insert | placeholder | here | form | formular | email | mail | address | contact
KnownProject=laravel,illuminate: laravel com
KnownProject=symfony: symfony com
KnownProject=spatie: spatie be
KnownProject=filamentphp: filamentphp com
KnownProject=github,npm,cli,actions,dependabot,primer,codeql: opensource security github com
KnownProject=django: djangoproject com
KnownProject=rails: rubyonrails org
KnownProject=electron: electronjs org
KnownProject=nodejs: nodejs org | nodesecurity io
KnownProject=angular,google: angular io
KnownProject=vuejs,vitejs: vuejs org
KnownProject=nuxt: nuxtjs org | nuxt com
KnownProject=strapi: strapi io
KnownProject=ghost: ghost org
KnownProject=discourse: discourse org
KnownProject=mattermost: mattermost com
KnownProject=minio: min io
KnownProject=supabase: supabase io | supabase com
KnownProject=rocketchat: rocket chat
OtherChannel: t me | discord gg | discord com invite | wa me | keybase io
