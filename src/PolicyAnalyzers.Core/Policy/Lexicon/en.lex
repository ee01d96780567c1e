# English. The form of a line is described at LexiconFile.
Common: the of to and in is we you for will be this that with or are our your if not please

Idiom: if you {do not/don't/would rather not/prefer not} {want/wish/like/care} to {use/go through/report} | credit card* | {don't/do not/never/not/no need to} {hesitate/worry} | without hesitation
    | {we'll/we will/we would} need | we need {enough/some/more/the/sufficient/information/details/your/as}
    | policy applies to any vulnerabilities you | subject line | {must/should} be treated as {security/sensitive/confidential} | upgrade policy
    | {appreciate/value/encourage/welcome} {responsible/coordinated/your responsible} disclosure | support {responsible/your responsible} disclosure
    | so {that it/it/that they/they/that the issue/the issue/that the problem} can be {fixed/addressed/resolved/patched/dealt with/handled/investigated}
    | {reason/reasons} not to | let the {maintainer/maintainers/team/project} {decide/know/judge}
    | we can {fix/address/resolve/patch/handle/work on} {it/them/the issue/the problem/the vulnerability/issues} before
    | {review/reviews} {all/every/each/any/your/the} {pull/prs/pr/code/change/changes/commit/contribution/contributions}
    | so {we/that we/they/that they/i/that i} can {fix/address/resolve/patch/investigate/triage/verify/confirm/implement/assess/validate/look/work on}
    | so this can be fixed | so this can be addressed | so this can be resolved | so this can be patched | so this can be investigated | so that this can be fixed | so that this can be addressed | so that this can be resolved | so that this can be patched | so that this can be investigated
    | help {us/me} {fix/address/resolve/patch/investigate/triage/verify/understand/assess/validate/confirm}
    | {maintainers/team/developers/owners/authors} {will be/are/is} {notified/informed/alerted}
    | {want/wants/wish/try} to {fix/address/resolve/solve} vulnerabilities
    | {name/part/parts/version/versions/area/areas/component/components} of the project
Idiom: whether {something/it/this/that/an issue/a bug/your issue} qualifies
Idiom+Include: {don't/do not/never} forget

# Time
Number=1: one | a single
Number=2: two | a couple of | couple of
Number=3: three
Number=4: four
Number=5: five
Number=6: six
Number=7: seven
Number=8: eight
Number=9: nine
Number=10: ten
Number=12: twelve
Number=14: fourteen
Number=15: fifteen
Number=20: twenty
Number=24: twenty four
Number=30: thirty
Number=45: forty five
Number=48: forty eight
Number=60: sixty
Number=72: seventy two
Number=90: ninety
Unit=H: hour | hours | hrs | hr | h
Unit=D: day | days
    | calendar day | calendar days
Unit=W: week | weeks | wk | wks
Unit=M: month | months
Unit=Y: year | years
Period=P1D: a day | next day | next business day | next working day | within a business day | a single day
Period=P2D: {a/one} day or two | a couple days
Period=P1W: a week
Period=P2W: {a/one} week or two | a couple weeks
Period=P1M: a month
Period=P1Y: a year
Business: business | working | work | weekday | weekdays | week days
Within: of receiv* | of receipt | of the report | of your report | of a report | of submission | from receipt | from receiving | within | in | up to
    | at most | no later than | not later than | less than | under | in under | by | after | takes | take
StrictlyWithin: within | no later than | not later than
RangeMark: to | or | and
BestEffort: aim | aims | try | tries | strive | strives | goal | goals | target | usually | generally | typically | normally | best effort
    | reasonable effort | hope | intend | expect to | ideally
NoGuarantee: no guarantee* | not guarantee* | cannot guarantee | can't guarantee | cannot promise | can't promise | do not promise | not promise
    | no sla | no guaranteed | no promise* | no commitment | don't guarantee | not offer any sla | without any guarantee* | no specific timeline*
    | no set timeline* | no fixed timeline*
    | {cannot/can't} commit to | {can not/not able to/unable to} {commit to/guarantee/promise}
Vague: soon | as soon as possible | asap | promptly | in a timely manner | timely | quickly | shortly | few | several | some | reasonable

# Answering
Acknowledge: confirm {that we have received/that we've received/we've received/we received} | receipt is {confirmed/acknowledged} | acknowledg* | confirm receipt | confirming receipt | confirmation of receipt | confirm reception | receipt of your report
    | receipt of the report | confirm that we received | confirm we have received | initial response | initial reply | initial answer
    | initial feedback | first response | first reply | first answer | initially respond | confirmation email | confirmation mail
    | initial acknowledg*
    | confirm {each/every/your/the/all} {report/reports/submission/submissions}
    | {initial/first} {contact/reaction} | reaction time | for a {reply/response/first response}
    | {expect/receive/get} {confirmation/a confirmation} | confirmation {within/in} | confirmation of your | confirmation of the
    | {confirm/confirms/acknowledge/acknowledges} the receipt
Respond: respond* | response | responses | reply | replies | replied | answer | answers | get back to you | hear back | hear from us | hear from the
    | contact you | contacted by | feedback | reach out to you | react
    | {gets/get} back to | {will/shall} get back
    | {be/get} in {touch/contact} | reach out within
    | contacting you | reaching out to you
    | get back {within/in}
Escalate: no {human/one/body/maintainer} has {replied/responded/answered} | nobody has {replied/responded/answered} | {days/weeks} {pass/go by} {and/without} | but does not provide | does not provide any | if you do not | if you don't | if you have not | if you haven't | if for some reason you
    | if no response | if no acknowledg* | if there is no | if we do not | if we don't | if we fail | if we have not | receive no response
    | not received a response | not received a reply | not receive a response | not receive a reply | no response is received
    | a response is not received | response is not received | don't hear | do not hear | not heard | haven't heard | don't receive | do not receive
    | didn't get | don't get a | don't respond | do not respond | does not respond | if a response | if nobody | if no one | if you get no
    | with no {acknowledgement/acknowledgment/response/reply/answer} | still waiting
Detail: detailed response | more detailed | detailed answer | full response | detailed reply | substantive | subsequent | follow up | follow ups
    | updates | update | regular | a remediation timeline | remediation plan | a fix timeline | a fix plan | fix plan | a timeline
    | an expected timeline | an estimated | estimated timeline
    | mitigation plan | fix or mitigation plan | patch plan | resolution plan | plan for a fix

# What is done with a report
Fix: fix | fixes | fixed | fixing | patch | patches | patched | patching | resolv* | resolution | remediat* | mitigat* | repair* | correct | corrected
    | address | addressed | addressing | hotfix | solution
    | correction | corrections
Publish: disclos* | publish* | publicly | public | announce* | announcement | released publicly | go public | made public | make public | advisory
    | advisories
    | has elapsed | have elapsed | have passed | has passed
Embargo: disclosure should wait until | disclosure waits until | {disclosure/publication} date {is/has been} agreed | under embargo | embargoed | embargo period | embargo date | embargo reminder | embargo policy | embargo until | embargo list | the embargo
    | an embargo | remain private | remains private | stay private | stays private | kept private until | private until | confidential until
    | confidential while | embargo program | security embargo | embargoes
    | we embargo | embargo the
    | confidentiality until
    | {treat/keep/hold/handle} {it/them/issues/security issues/reports/your report} {in confidence/confidentially/private} until
    | day embargo | embargo of | week embargo
    | {secret/undisclosed/hidden} until | grace period | details {go/are/become} public | reserve the right to {publish/disclose/make/go}
    | advance {notice/notification/warning} | {pre/early} {notification/disclosure} | before everyone else
    | free to {publish/disclose/publicly/go public/share/write/talk/blog}
    | {kept/stay/stays/remain/remains} {private/confidential/secret/hidden/undisclosed} {while/as long as/during}
    | only after {a/the} {fix/release/patch} | are withheld | withhold {details/the details/technical}
    | {timing/date} of {publication/disclosure/the disclosure/the publication/the announcement/public}
    | you may {publish/disclose/publicly disclose/go public}
    | unpublished until
Triage: triag* | investigat* | assess* | evaluat* | analyz* | analys* | validat* | verify | verified | verifies | verification | reproduc* | review
    | reviewed | reviews | confirm | confirms | confirmed | examine* | look into | determine | determines | diagnose | investigation | investigations
    | verifying | verif* | inspect | evaluated | look at your report | assess the | initial assessment | root cause | prioritize | prioritise
    | prioritized | prioritised | severity of the issue | decide | decides | identified | identify
    | look at {it/this/your/the report/the issue/each/every/all} | looks at {it/each/every/the report} | looks into
    | have a look | take a look | dig into | digs into | check whether | checks out | judged
    | {look/looks} at {new/incoming/all} reports
    | check {it/them} | {look/looks} at {your/the} {mail/message/email/submission} | looked at by
Triage=handle: {discuss/discusses/handle/handles/process/processes/rate/rates/rank/ranks/follow up on/pick up/picks up/work through}
Update: keep you up to date | kept informed | kept updated | updates on | update you | regular updates
    | progress | notify you | notified | inform you | informed | let you know | status update | status updates | follow up with | communicate with you
    | in touch | kept up to date | keep the reporter informed | keep the reporter updated
    | informed about | informed of | updated on | apprised | status of your | provide updates | send updates | send you updates | receive updates
    | progress updates | ongoing communication | communicate the | communicate with the reporter
    | {keeping/keep} {them/researchers/you/reporters} {updated/informed}
    | in the loop | {stay/be/keep} in contact | status of the {report/issue/fix/vulnerability} | status of your {report/issue/submission}
    | {tell/tells} you {what/when/why/whether/once/as soon as/the outcome/the result} | {be/are} told {when/once/whether/about/why/what/as soon as}
    | {keep/keeps/kept} {you/them/reporters/everyone} posted | come back with {a/an/our/the} | {verdict/conclusion} from us
    | {say/explain/explains/tell/tells} why | conversation going | share our {findings/conclusions/assessment/analysis/results/plan}
    | {let/lets} {the reporter/reporters/them} know
    | {receive/get/send you/give you/share} an update | an update {when/whenever/every/within/once/as soon}
WorkTogether: work with you | work with the reporter | work together with | work closely | working with you | work directly with | coordinate with you
    | coordinate with the reporter | coordinate | coordinates | coordinating | coordination | collaborate with you | discuss it with you
    | discuss it privately | discuss the | follow up with | work with reporters | work with researchers | work with the researcher
    | working with the reporter | collaborate with | collaborate on | collaborate privately | coordinate with reporters | agree on a | agreed upon
    | mutually agreed | jointly | negotiate
    | work together to | work with us
    | coordinated with
    | together we | agree together | agree on | agree with {you/the reporter}
    | add you {to/as} | invite you {to the/to a/to join/into/as} | invited to | {added/invited} as a collaborator
    | together with the {reporter/finder/researcher}
WorkTogether=lead: coordinator | release manager | primary handler | incident lead | lead for the | security team member
    | {takes/take/taking} {ownership/charge} of {the/your/each/every/it}
CoordinatedDisclosure: coordinated vulnerability disclosure | coordinated disclosure | coordinated security disclosure
    | responsible disclosure process | responsible disclosure procedure | responsible disclosure policy | responsible disclosure window
    | disclosure process | disclosure timeline | disclosure procedure | security process | principle of | public disclosure date | disclosure date
    | coordinated release | coordinated public disclosure | coordinate disclosure | coordinate the disclosure | coordinate a disclosure
    | coordinate public disclosure | responsible disclosure timeline | responsible disclosure model | responsible disclosure guidelines
    | disclosure window | disclosure period | disclosure deadline | disclosure schedule | coordinated approach | cvd
    | disclosure {happens/follows/takes place/is coordinated/is agreed} | publication {happens/is coordinated/is agreed}
    | in a coordinated {fashion/manner/way} | coordinated {fix/release date/publication/announcement} | {disclosed/released/published} in coordination
    | day disclosure {policy/deadline/window/timeline/period/model/cycle/rule/process/standard/embargo} | {follow/follows} {a/our/the} {disclosure/responsible disclosure} policy
    | {disclose/disclosed} within
WeWill: we will | we follow | follows {the/a/an/our/coordinated/responsible} | will {use/follow/create/publish/issue/release/provide/notify/announce}
    | we adhere | we practice | will coordinate | will help coordinate | we'll | we shall | will be | team will | maintainers will | maintainer will
    | will work | we are going to | we aim | we strive | we try | we would | we intend | members will | they will | project will | is then | are then
    | we may | we release | we then | team is | team coordinates | team announces | team provides | team publishes | maintainers review | team reviews
    | team assigns | team validates | we create | we prepare | we develop | we coordinate | we assess | we triage | we review | we evaluate
    | we validate | we fix | we publish | we verify | we confirm | they then | will then | we do our best | do our best to | make every effort to
    | {maintainers/maintainer/team/developers/authors} {aim/aims/try/tries/strive/strives/intend/intends} to
    | every effort will | endeavor to | endeavour to | will endeavor | will endeavour | reports will | vulnerabilities will | issues will
    | you will be | you will receive | you can expect us | i will | i'll | i aim | i try | i would | i'd | i may | i am going to | i'm going to
    | i strive | i intend | i review | i fix | i publish
    | will {review/look/investigate/assess/triage/confirm/evaluate/verify/analyze/analyse}
    | owners will | will make any
    | {fix/patch/advisory} will
    | {is/are} committed to
    | you'll {be/receive/hear} | you {get/receive} {updates/regular/progress/an update/a notification} | we commit to | we plan to
    | we plan {a/the} | we agree {on/with} | we agree that
    | you can expect to | you can expect a | you can expect an | you can expect regular | you can expect updates
    | expect {regular/periodic/status/weekly/frequent} {updates/update/status/progress}
    | {pledge/pledges/undertake/undertakes} to | we'd | you will get | team {helps/assists}
    | let us {agree/coordinate} | let's
    | {lets/allows/enables} us {collaborate/to collaborate/work with/to work with/discuss/to discuss/coordinate/to coordinate} | who {then/will}
    | expect {a/an/our} {decision/assessment/evaluation/verdict/resolution}
    | you are kept
We: we | our team | our security team | our maintainers | our developers | the team | the security team | the core team | the maintainers
    | the maintainer | a maintainer | the project | the project team | the developers | the repo owners | the repository owners | the owners
    | members of the team | team members | project maintainers | core maintainers | response team | a member of | i
    | the author | the authors | the developer
    | one of us | one of the {maintainers/developers/team} | {someone/somebody} {from the/on the/in the} {team/core/security/project}
Asks: please | ask you | ask that | ask for | request that | request you | encourage* | kindly | recommend* | urge* | you should | you must | you can
    | you may | we appreciate | we value | we welcome | we ask | we prefer
    | make sure | be sure
    | always welcome | very welcome | also welcome | most welcome
ProcessTopic: timeline* | response time* | response process | response plan | response target* | response commitment* | response procedure
    | response policy | what to expect | what you can expect | what can you expect | you can expect | expect from us | expectations | what happens
    | what will happen | what we will do | what we'll do | what we do | our process | our commitment* | our promise | disclosure process
    | security process | handling process | fix process | reporting process | vulnerability process | patch process | release process | handling of
    | vulnerability handling | lifecycle | how we handle | how we respond | how are | next steps | disclosure policy | coordinated disclosure
    | disclosure timeline | after you report | after reporting | after a report | after submission | upon receiving | response sla | slas | sla
    | service level* | incident response | remediation | disclosure | update process | fixing process | coordination
    | stage | stages | milestone | milestones
    | take it from there | the process:
Announced: are published | is published | be published | are announced | is announced | be announced | are posted | is posted | be posted
    | are released | is released | be released | are disclosed | are tracked | are available | get published | published on | published as
    | published at | published to | published via | published through | announced on | announced in | announced via | announced through | announced at
    | posted on | posted in | posted to | publish security | publish an | publish a | issue a | issue an | issues a | disclosed in | disclosed through
    | disclosed via | disclosed on | disclosed as
    | {is/are/get/gets} {listed/documented/recorded/collected} | {past/previous/existing/known/published} {advisories/security advisories/bulletins}
    | {is/are} {called out/mentioned/noted/highlighted/marked/kept} | {advisories/bulletins/vulnerabilities} can be found | being tracked | inform users
    | list of {advisories/security advisories} | {is/are} made public | {is/are/be} {made/done} {via/through} | {is/are/get} {informed/told/warned/alerted} | {is/are} notified | has an entry | have an entry | {go/goes} to the mailing list
    | {ship/ships/shipped} as | {ship/ships/shipped} with | {only be/be} publicly announced
    | {is/are} {handled/reported/added} {through/via/to} the | {is/are} then {added/reported} to | be {documented/listed/noted/recorded}
    | {noted/documented/described} in the {release notes/changelog/advisory} | takes place {through/via/in} | {shared/sent} {on/through/via/to}
    | accompan* | {each/every} advisory | {announcements/advisories} are {made/sent/shared}
    | {create/release/publish} {advisory/security advisory/advisories} | and an advisory | disclosure {through/via/in} | relies on the
    | publishing {an/a/the/github/security}
    | security advisories to {manage/disclose/announce/publish/communicate}
    | {goes/go} out to
    | changelog {names/lists/mentions/describes/records}
    | made known | {find/read/view} {our/all/past/the/published} {advisories/security advisories/bulletins} | {goes/go} live | {is/are} flagged
    | {gets/get/receives/receive/has/have} {a/an/its own/their own} {github advisory/advisory/security advisory/public advisory/github security advisory}
    | can be {found/viewed/seen/read} {in/on/at/under/here} | made available {in/on/at/under/through/via}
    | {list/history/archive/overview} of {known/past/fixed/published/previous/all/disclosed/resolved} {vulnerabilities/advisories/security/issues/cves}
    | {published/released/posted/issued} {after/once/when/as soon as} | advisory {published/released/issued/posted}
    | {provide/provides} {a/an} {security advisory/advisory}
    | {notices/announcements/advisories/fixes/notifications} {go/goes} {to/on/out} | {appear/appears} {in/on/under/at}
    | find {past/previous/known/earlier/fixed} | {release notes/changelog/changelogs} {name/list/mention/describe/tell/will/include/contain}
    | {is/are} pinned | {is/are} written up | will be shared {in/on/via/through}
    | {advisories/bulletins} {are/live} {on/in/at/under} | advisory is {created/issued/filed/requested}
    | {gets/receives} an entry | {gets/has/receives} {its own entry/a note}
    | advisory {becomes/goes} public | are tagged | {changelog/changelogs} {marks/tells}
    | {with/by} {an/a security/a github/a public} advisory | {go/goes} to the {announce/announcement/users}
Announced=learn: monitor {our/the} {advisories/security advisories/releases} | subscribe | subscribing | sign up | watch this | watch the | watch our | watching | be notified | get notified | receive notifications
    | stay informed | stay up to date | be informed | keep an eye | follow us | follow our | join the | join our
    | receive announcements | receive security
    | {hear/learn} of | {hear/learn} about | to be told
OurProcess: {fix/fixes/patch/patches} will be
    | {prepare/develop/create/creating/issue/provide/deploy/implement/ship/publish/release} {a/the} {fix/patch/update/patched}
    | {prepare/develop} {fixes/patches}
    | {work/working/works} {on a fix/on fixing/on resolving/towards a fix/to fix/to resolve/to address/to remediate} | work out a
    | {will/we/i/then/team} {fix/fixes/resolve/resolves/address/addresses/remediate} the {issue/problem/vulnerability}
    | {is/are/be/gets/get} {reviewed/triaged/investigated/assessed/evaluated/validated/verified/confirmed/addressed/handled/prepared/developed/audited/determined/prioritized/prioritised/resolved/fixed/analyzed/analysed/looked into/looked at/treated/taken seriously and/acted upon/reproduced/patched}
    | audit code | handle the fix | will handle the | handled {with/according/privately/by the} | confirm the problem
    | {accepted or/accept or/accepted and} {declined/decline/rejected/reject} | crafted privately | reviewed by the | assigned to | assign it to
    | how to proceed | immediately evaluated | next steps | develop and test | fix or mitigation | guide you through | internal review | backport*
    | notify {affected/users/downstream} | treated {with high/as a} priority | {given/take/takes/top/highest} priority
    | coordinated vulnerability disclosure | fixes are developed
    | {private/temporary} {fork/branch/repository} is {used/created/made/opened} | {is/are} {fixed/patched/addressed} first
    | {assigns/assign} {each/every/the/your} {report/reports/issue} | {discuss/discusses} {it/the report/your report} {in private/privately/internally} | {check/checks} {the/your/each/every} {report/reports} | embargo the details | embargo details
    | estimated timeline for {a/the} fix | {a/the} timeline for {a/the} fix | {identifying/finding} and fixing
    | {disclosure/release/publication/fix/fixes} {will be/is/are} coordinated
    | {will/then} {process/handle} {the/your/each/every} {bug/report/issue/vulnerability/submission} | course of action | plan of action | action plan
    | to communicate during | process of {identifying/fixing/resolving/investigating/triaging} | {plan/schedule} {a/the} {fix/release/patch}
    | let {everyone/everybody/users/people/the community/all users} know | get it fixed
    | {work/works/working} on {a patch/patches/a solution/a resolution/fixes}
    | {declined/rejected/invalid/accepted/valid} reports {get/receive/will/are}
    | {fixes/patches} are {usually/typically/generally/then/normally} {shipped/released/developed/prepared/made/published}
    | {time/chance} to {update/upgrade}
    | {is/are/be/gets/get} {repaired/scheduled/planned/discussed/tracked/escalated/worked on/taken care of/followed up}
    | {developed/prepared/worked on/discussed/fixed/patched} in {private/secret/a private/a temporary} | {follow up/followed up} with
    | {disclosure date/date of disclosure/release date} is {set/agreed/negotiated/coordinated/determined/chosen}
    | timeline for {resolution/remediation/a resolution/resolving/fixing/addressing/a patch/patching} | remediation plan
    | plan for {remediation/a fix/fixing} | mitigation plan
    | {result/results} in a {bugfix/patch/fix/release}
    | will result in {a/an} {bugfix/patch/fix/release/patch release/new release/security release}
    | making {a/an/appropriate} {patch/fix/patches/fixes/update}
    | {get/gets/receive/receives} {a fix/a patch}
    | {fix/fixes/patch/patches/hotfix/hotfixes} {is/are/get/gets} {released/shipped/published/rolled out/pushed/made/written/prepared}
    | released as {a patch/patch/a hotfix/hotfix/a point/point}
    | {handle/handles/deal with/deals with/handling} {all/every/each/your/the/these/such} {report/reports/submission/submissions/issue/issues/vulnerability/vulnerabilities}
    | come up with {a/the} fix | {fix/fixes} {goes/go} into | {corrected/patched/fixed} and {shipped/released/published}
    | out of band release | take it from there | {moved/transferred} to a private
    | {an immediate/immediate} release | dealt with | {kept/held} in confidence
    | {new/patched/fixed/corrected} {version/release/build} {is/will be/gets} {rolled out/shipped/released/published/made/pushed/issued/built}
    | {is/are/be/gets/get} {dealt with/graded/solved/acted on/rolled out/backported}
    | {push/pushes/craft/crafts/write/roll out/rolls out/land/merge/cut/put out} {a/the} {fix/patch/hotfix}
    | {fix/patch/hotfix} {goes/go/is going} out | behind closed doors | {wait/waits/scheduled/queued} for the next
    | {in/into/with} the next {regular/point/patch/minor/bugfix/scheduled} {release/version}
    | {notify/inform/alert/warn} {distributions/downstreams/packagers/vendors/distributors/partners/distros/integrators}
    | {review/test/try/check/verify/validate} {the/our/a} {fix/patch} | team {helps/assists} | helps {validate/triage/verify/coordinate}
    | {we/maintainers/team} {open/create/start} a {draft/private/temporary} | {we/to/will/team} {have/get} a {fix/patch} {ready/out/released/available/prepared}
    | {trigger/triggers/warrant/lead to/leads to/result in/results in} {a/an} {immediate/emergency/out of band/security/patch/hotfix/new} {release/update}
    | {ranked/rated/sorted/ordered/prioritised/prioritized} by severity
    | {fix/patch} is {worked on/developed} | {end/ends} in a {fix/patch/release}
    | {made/make/becomes/become} public {after/once/when}
    | {is/are} being {reviewed/investigated/triaged/assessed/verified/fixed/handled/worked on}
    | {discuss/review/validate/verify/understand/confirm} and {fix/resolve/patch} the {issue/problem/vulnerability} {in private/privately/with}
    | privately {discuss/fix/resolve/patch/work on}
    | plan to {fix/resolve/address/remediate} | respond with our {findings/assessment/analysis}
    | {patch/patches} {goes/go} into | {engineer/maintainer/developer} is assigned
    | {gets/receives} a {tracking number/tracking id/case number} | checked for duplicates | {is/are} handed to the | {build/builds} a {fix/patch}
    | {published/disclosed/made public} {before/until} a {fix/fixed/patch/patched}
    | {fix/patch} {is/gets/will be} merged | {fixes/patches} are merged | out of cycle release | {ranked/rated/sorted/ordered/prioritised/prioritized} by {impact/risk/their}
    | assigns it to | assigns them to | assign them to
Received: report is received | receive a report | receiving a report | receiving the report | receives a security | receive a security
    | report is made | once reported | after reporting | upon receipt | upon receiving | once confirmed | once a fix | once fixed | once the fix
    | once the issue | once the vulnerability | once it is confirmed | once we | after triage | after assess* | after a fix | after the fix
    | if confirmed | if accepted | if the vulnerability is | if the issue is confirmed | when a fix | as soon as a fix | as soon as the patch
    | after validation | after initial | once an issue | reports are received | report has been received | receives a report
    | receives a vulnerability | when we receive | after we receive | after receiving | on receipt | on receiving | after a report | when a report is
    | once a report | once the report | once received | once a vulnerability | once verified | once validated | once accepted | once triaged
    | once resolved | once patched | once the patch | once a patch | once it has been | once reproduced | upon confirmation | upon validation
    | upon acceptance | after confirm* | after verif* | after we have | after we confirm | if we confirm | if we can confirm | if we determine
    | if it is confirmed | if verified | if valid | if the report is | if your report is | if the issue is accepted | if the issue is valid
    | if the vulnerability gets | if a vulnerability is confirmed | if the vulnerability has been | when a vulnerability is confirmed
    | when a vulnerability is reported | when a vulnerability is fixed | when an issue is confirmed | when the fix | when the patch | after the patch
    | after a patch | after fixing | after releas* | following confirmation | following a report | for confirmed | if i | once i | when i
    | when we fix
    | after the report | report has been | should the report be | accepted reports | disclosure {happens/takes place/follows} {once/after/when}
    | {when/once/after/as soon as} {the/a} {patched/fixed/new} {version/release} | {when/once/after/as soon as} {patched/fixed} {versions/releases}
    | if the {issue/report/vulnerability} is not {accepted/confirmed/valid} | if we {conclude/decide/believe/think} | when {a/the/your} report {turns out/proves}
    | if {vulnerability/report/issue} is {declined/rejected/accepted/confirmed/valid}
    | if it's {declined/rejected/accepted/confirmed/valid/real} | if it is {declined/rejected} | if we {accept/decline/reject/agree/find/can reproduce} | if declined | if rejected | if it is accepted | should we {accept/decline}
    | {when/after/as soon as} {the/a/an} {problem/bug/flaw/issue/vulnerability/finding/hole} {is/has been/was}
    | when {fixed/patched/resolved/confirmed/verified/validated/accepted}
    | if {your/the/a} {finding/report/submission/bug/problem/claim} {turns out/proves/is real/is valid/is confirmed/is genuine/checks out/holds} | if {your/the/a} issue {turns out/proves/is real/is genuine/checks out}
    | if we {decline/reject/accept} {your/the/a} | after {evaluation/reviewing/review/analysis/analyzing/investigation/investigating}
    | {once/when/as soon as} {your/the/a} {report/message/mail/email} {arrives/comes in/reaches us/lands/has arrived/is in/gets to us}
    | after having {fixed/resolved/confirmed/verified/received}
    | once your report has | when your report has | after your report has
    | if it turns out | if it proves | if it is real | if it is valid | if it is genuine | if it checks out | if this turns out | if this proves | if this is real | if this is valid | if this is genuine | if this is confirmed | if this is accepted | if this checks out | if that turns out | if that proves | if that is real | if that is valid | if that is genuine | if that is confirmed | if that is accepted | if that checks out | if the problem is accepted | if the bug is accepted
AskTime: give us | giving us | allow us | allow at least | please give | please allow | grant us | refrain from disclosing | not disclose
    | not to disclose | do not publicly disclose | until we have had | before you disclose | before disclosing | before you publish
    | before publishing | prior to publication | before making | before any disclosure | before public disclosure | before public exposure
    | before any public | reasonable time | reasonable amount of time | allow time | allow reasonable time | allow a reasonable | allow sufficient
    | allow some time | allow up to | allow a minimum | reasonable opportunity | sufficient time | enough time | adequate time | time to investigate
    | time to fix | time to address | time to respond | chance to fix | opportunity to fix | until we have | until a fix | until the fix
    | until it has been | until it is fixed | until they have been | until the issue | until the vulnerability | before going public | before sharing
    | before it is made public | before the issue is made public | before full disclosure | withhold | hold off | give me | allow me
    | before discussing | before you discuss | before disclosure | before publicly | before you share | chance to look
    | wait until | wait for {a/the/our/us} | wait with | wait before | hold back
    | give {the maintainers/maintainers/the team/the project/us} {time/some time/enough time/a chance/at least}
    | before you {talk/go/announce/post/reveal}
    | {keep/stay} quiet until
    | {days/weeks} to {fix/address/patch/resolve/investigate}
    | {provide/provides/providing} us {time/some time/with time/enough time/a chance/the time/an opportunity/the opportunity/with the opportunity/with enough time}

# Reporting
Report: report | reports | reported | reporting | disclose | disclosing | submit | submitting | submitted | notify | let us know | tell us | inform us
    | raise | alert us | bring it to our attention | share
    | submission | submissions | finding | findings
Contact: contact | contacting | email | emailing | e mail | mail | mailing | send | sending | write to | write us | reach | reach out | message | dm
    | get in touch | address | inbox | drop | via | through | use | using | call | at | file | create | open
    | ping
Vulnerability: vulnerabilit* | vulnerablit* | security issue | security issues | security bug | security bugs | security problem | security problems
    | security flaw | security flaws | security concern | security concerns | security report | security reports | security hole | security holes
    | security weakness* | security related | security sensitive | security matters | security defect | security defects | security risk
    | security risks | security incident* | exploit | exploits | security implication* | security vulnerability | security finding*
    | potential security | suspected security | confirmed vulnerabilit* | confirmed issue* | confirmed report* | confirmed bug*
    | verified vulnerabilit* | verified issue* | verified report* | verified security issue* | validated vulnerabilit* | validated issue*
    | validated report* | reproducible vulnerabilit* | accepted vulnerabilit* | confirmed security issue* | confirmed security vulnerabilit*
    | flaw | flaws | weakness | weaknesses | security breach | security breaches | security gap | security gaps | loophole*
    | {valid/accepted/verified/confirmed/low risk/critical/high risk/severe/genuine/real/legitimate/serious} {findings/finding/problems/problem}
    | {valid/accepted/critical/severe/genuine/real/legitimate/serious} {issue/issues/bug/bugs}
Security: security | secure | infosec | psirt
Privately: private | privately | confidential | confidentially | confidence | secret | in secret | encrypted | directly | non public | nonpublic
Public: public | publicly | in the open | openly
PublicPlace: issue | issues | github issue | github issues | issue tracker | issue trackers | bug tracker | tracker | pull request | pull requests
    | pr | prs | discussion | discussions | forum | forums | mailing list | social media | github | gitter | stack overflow | twitter | blog | slack
    | public channel | public channels
    | reddit | chat | hacker news | mastodon | public forum | public forums | public place | public places
    | public {list/lists/chat/thread/threads}
Open: open | opening | create | creating | file | filing | post | posting | submit | submitting | report | reported | reporting | raise | raising
    | disclose | disclosing | share | sharing | use | using | discuss | discussing | publish | publishing | reveal | make | announce | making
    | filed | opened | posted | raised | submitted | disclosed | discussed
    | talk about | talking about | talk publicly | tweet | tweeting | publicly mention | mention it | mention the
Negation: do not | don't | don not | dont | does not | doesn't | never | not | no | please avoid | avoid | avoiding | refrain | instead of
    | rather than | without | cannot | can't | must not | should not | shouldn't | won't | will not | no longer | isn't | is not | are not | aren't
    | neither | nor | none | nobody | stop
    | under no circumstances
    | restrain from
Turn: instead | but | rather | and instead
Negation+Prohibition=behind: {is/are} {strongly discouraged/discouraged/forbidden/prohibited/not allowed/not permitted/not acceptable/unacceptable}
Prohibition: do not | don't | don not | dont | never | not to | please avoid | avoid | avoiding | refrain | instead of | rather than | must not
    | should not | shouldn't | may not | not by | not be reported | not report | not use | not be disclosed | not be filed | not be opened | no public
    | under no circumstances
    | restrain | restrain from
    | and not {through/via/by/in/on/as/with/the/a/an/github/our}
    | not {through/via/on/in/as/using} {github/public/a public/a github/the public/the issue/issues/an issue/the bug}
BanPhrase: keep it confidential | keep confidential | keep the report confidential | keep this confidential
    | {to/with} {nobody/no one} else | not {public/github} {issues/tickets/discussions} | not {posting/disclosing/publishing/sharing} {publicly/it publicly/them publicly/any details/details}
    | keep the details confidential | keep your report confidential | keep it private | keep the details private | keep it secret
    | before any public forum | {must/should/shall/to/please} {remain/be kept/stay} {confidential/private/secret} | to anyone else | not reveal | not disclose this | not share details
    | not share any | not share this | avoid public disclosure | no public disclosure | refrain from public disclosure | refrain from publicly
    | refrain from disclosing | avoid disclosing | avoid publicly disclosing | not make public | not publicly disclose
    | not publish {the/any/your/this/these/vulnerability} {details/detail/vulnerability/report/issue/findings}
    | not disclose {the/any/it/them/your/details/vulnerabilities/these} | before {creating/opening/filing} {a/an} {github/public/github public} issue | before disclosing {it/them} {in/on} {a/any/the} public | withhold public disclosure
    | keep {it/this/them/details/the details/the matter/your findings/what you found} {between us/to yourself/quiet/under wraps}
    | keep {the/this/your/any} {vulnerability/issue/problem/finding/bug} {private/confidential/secret/to yourself}
    | no place for {security/vulnerabilities/vulnerability/sensitive} | hold off on {public/publicly/disclosing/publishing/any public}
    | {do/does} not belong {in/on} {the/our/a/any} {issue/issues/public/tracker/forum/bug} | not share the {problem/vulnerability/issue/details/report/finding/findings} with
    | {reporting/disclosing/discussing/posting} {a vulnerability/vulnerabilities/it/them/issues} publicly {puts/endangers/risks/exposes} | no public {issue/issues/report/reports} {for/about}
    | {not for/no} {security/vulnerability} {issues/reports/bugs/vulnerabilities} in {public/the tracker}
    | {must/should/to} be reported {privately/by mail/by email/in private}, not | public issue {exposes/endangers/puts} | {mentioning/describing/discussing} the {vulnerability/problem/flaw} in {issues/public/an issue}
    | nothing about {the/a} {vulnerability/problem/flaw} | {under no circumstances/at no time} {open/create/file/post/report}
    | before {disclosing/publishing} it {on/in/to} | restrain from {publicly/public/disclosing/discussing}
    | treat {all/any/the/this/these/your} {security issues/security issue/vulnerabilities/vulnerability/issues/report/reports/findings} {privately/confidentially/as confidential/as private/with confidentiality}
    | {do not/don't/never} use {them/it/those/these} {for/to report} {vulnerabilities/security/sensitive/a vulnerability/private}
    | {don't/do not/does not/must not/should not} go {into/in/to} {the/our/a} {issue/issues/public/bug/tracker/github}
    | {do not/don't} talk about {it/them/the vulnerability/the issue/vulnerabilities} {publicly/in public}
    | maintain the confidentiality | maintain confidentiality {until/while/of/about/regarding} | maintain {strict/full} confidentiality
    | keep {your/any/all/the/these/such/their} {research/discovery/results/information/reports} {confidential/private/secret}
    | keep {any/all/the/these/such/their} findings {confidential/private/secret} | keep your findings {confidential/private/secret}
    | treat {it/this/them/everything/the details/all details/what you found/what you have found} as {confidential/private/secret}
    | not {include/put/place/paste/attach/add} {vulnerability/vulnerabilities/vulnerability details/exploits/exploit details/security details/sensitive security/sensitive security details} {in/on/to} {a/any/the/public/our}
    | {not/never/don't} tweet | no public {issues/tickets/reports} please
    | urge you {to report/report} all {security issues/security vulnerabilities/vulnerabilities/issues} privately
    | off the {issue tracker/public/tracker/forum/bug} | before {telling/informing} {anyone/others/other}
    | keep {this/it/them} off | nothing in public
    | no public {issues/tickets/bug reports} | public {issues/channels/forums} are {not/no/the wrong} | not in public
    | not share {it/them} with | treat {the information/information} {privately/confidentially/as confidential}
    | no vulnerability disclosure | before {posting/writing/sharing it/talking about it} in {a/any} public {space/place/forum/channel} | before posting publicly
    | not {publish/post} details
Secret: password* | passphrase* | token | tokens | api key | api keys | private key | private keys | secret key | secret keys | secrets | credential* | cookie | cookies | personal data | personal information | personally identifiable | customer data | user data | keystore* | .env | access key* | seed phrase* | session data | sensitive data | private data | production data | sensitive information
AlreadyPublic: already public | publicly known | known public | public vulnerability | public vulnerabilities | publicly disclosed
    | publicly available | already disclosed | known cve | cve assigned | published cve | non sensitive | not sensitive | low severity | low risk
    | non security | not security | non critical | general bug* | regular bug* | feature request* | dependenc* | scanner* | hardening | improvement*
    | duplicate issue*
    | if {assigned/it has been assigned/one has been assigned/already assigned}
    | {cve/one} has been assigned already | cve has already been assigned | if a cve {exists/has been}
OtherPurpose: reported by | found by | discovered by | credits to | thanks to | question | questions | feedback | suggestion | suggestions | comments
    | improve this | this policy | code of conduct | conduct {issue*/concern*/violation*/report*/matter*} | abuse | support request*
    | technical support | general support | commercial | sales | press | media | spam | licens* | feature request* | non security | other bugs
    | regular bugs | privacy | unsubscribe | subscribe | if you have any | general inquir* | partnership* | job | jobs | careers | distributor*
    | vendor list | copyright | stray | trademark* | donation* | donate | sponsor* | distros | linux distributions | list of vendors | vendors list
    | to be added to
    | for {support/help}
ReportButton: report a vulnerability | report a security vulnerability | report vulnerability | security advisory | security advisories
    | draft advisory | draft security advisory | advisory
SecurityAdvisories: {open/create/file/submit/opening/creating/filing/submitting} a {security/draft security/draft} advisory | github security advisory | github security advisories | git hub security advisories | github's security advisories
    | github advisory | github advisories | github security disclosure | github security
PlatformReporting: {open/create/file/opening/creating/filing} a private security issue | privately reporting {security vulnerabilities/vulnerabilities} | {open/create/opening/creating} a private {security/vulnerability} {report/disclosure} | private vulnerability reporting | private vulnerability report | privately report a vulnerability | private security advisory
    | private security advisories | private advisory | private report via | private report on | privately on github | privately via github
    | privately through github | github security advisory | github security advisories | git hub security advisories | github's security advisories
    | github's private | github private | github advisory | github advisories | github security | github's security
    | github built in tool | advisories feature | repository security advisories | {a/via/through/by/private} ghsa | advisory form
    | vulnerability reporting feature | new draft security advisory | new draft advisory
    | private reporting {form/feature/tool/function/button} | private security reporting
    | {through/via/using/use/in/on/under} {the/our/this repository's/the repository's/the repo's} security tab
PlatformName: github | github's | git hub | button | click | gitlab | codeberg | repository's security | security tab | repository security
    | security → | security > | security -> | security › | security » | security tab → | github → | {repository/repo} → | advisories → | → advisories
    | → report | > report | › report | -> report | » report
    | clicking
Encrypt: encrypt*
EncryptionKey=asked: {ask/asking/reach out/request/requesting/contact us/contact me/email us/write to us} for {a/an/our/my/the} {public/pgp/gpg/encryption} key
    | {request/requesting/send you/provide} {a/an/our/my/the} {public/pgp/gpg/encryption} key | key {on/upon} request | keys {on/upon} request
EncryptionKey: pgp | gpg | openpgp | public key | key fingerprint | fingerprint | signing key | encryption key | long id
Portal: form | portal | web form | contact form | reporting form | bug bounty | bounty program | bounty programme | bounty platform
    | vulnerability disclosure program | vdp | hackerone | bugcrowd | intigriti | yeswehack | huntr | tidelift | msrc | security contact | report page
    | reporting page | reporting system | disclosure system | disclosure program | contact page | contact us | helpdesk | ticket
    | private {bugtracker/bug tracker/tracker/issue tracker}
Maintainers: maintainer | maintainers | steward | stewards | team | core team | author | authors | owner | owners | developer | developers | security team | project lead
    | administrators | leads | founder | me
    | us directly | me directly
Email: email | e mail | emails | mail | emailing
OtherChannel=name: signal | matrix
OtherChannel=any: private channel | private communication
OtherChannel: discord | telegram | whatsapp | phone | direct message | direct messages | private message | private messages | dm
    | dms | slack | keybase | private issue | wechat | qq | drop us a message | a message | message me | linkedin
    | twitter dm | gitter | {their/my/his/her/our} profile | github {profile/profiles} | {their/our} profiles | profile page | farcaster | mastodon | bluesky
    | private {email/e mail/mail/dm}

# Contents of a report
Include: include | includes | including | should contain | must contain | contains | containing | provide | provides | providing | supply
    | we ask {for/you for}
    | describe | describing | detailing | details on | details about | detailed information | explaining | explain | with the following
    | useful details | following information | following details | requested information | report template | reporting template | attach | specify
    | note how | what to include | information to include | sharing | share | sufficient information | enough information | give us | with details
    | as well as | along with | fill out | fill in | send us | provide us | provide us with | with steps | with a description | with as much
    | contain the following | should have | must have | should include | must include | needs to include | useful report | what to report
    | {email/issue/message} template | report contents | report content | what to provide | what we need | details to include | information needed | information we need
    | required information | information required | information to provide | report should include | report should contain | report must include
    | reports should include | reports must include | report includes | reports should contain
    | tell us {which/what/how/where/about the} | let us know {which/what/how/where} | mention | we need:
    | {good/helpful/useful/complete/ideal} report {has/tells/describes/names} | report {needs/has/should describe/should tell/should name/should state}
    | give a {clear/detailed/full/short/brief/minimal} | {should/must/ideally/to} cover | help us, add | please add | accompanied by | send us the | send us a | please state | indicate
    | would like to know | like to know: | add a test | write which | send a {short/brief/detailed/full/clear} | list the {affected/versions/steps} | make it possible for us to | details we ask for | we ask for:
    | {complete/use} the {form/template} below | {requirements/criteria} for {a valid/valid/a good} {report/reports}
    | {must/should/has to/needs to} come with | {reports/report} without | reports contain | state {the/which/what} | say {which/what/how}
    | please be specific | use {this/the following} {template/format/structure} | follow the {structure/template/format}
    | helpful {details/information} | {every/each/required} field
    | with {reproduction/repro/clear/full/complete}
    | answer the following | following questions
    | report details | vulnerability report {format/template/form}
    | {information/details/info/fields/data} below | {following/below} {info/data/points/items/fields/elements/things}
    | following in your {report/email/message}
    | {will/would/can/may/does} {help/greatly help/significantly help} {us/the maintainers/the team/maintainers/developers/speed}
    | {is/are} {helpful/appreciated/welcome/useful/very helpful/much appreciated/greatly appreciated/preferred/required/mandatory}
    | goes a long way | go a long way | it helps {to/if/when/us} | send along | write down | detail the | walk us through | attaching | list the
    | the more you | minimum requirements | show us {how/what/the}
    | help us by {adding/providing/including/attaching} | {don't/do not} forget {the/to include/to mention/to add/to attach}
    | make sure to {state/include/mention/add/provide/describe} | what to {send/write} | {contents/content} of {a/the/your} report | please send:
    | please send us: | write down {every/each/the/all} | {reports/report} need a | if possible, add | also tell us
    | helps {a lot/us/greatly/enormously/immensely} | we need {a/an/to know} | note {the/which/what/your} | add {logs/screenshots/any/details/steps}
    | filling {out/in}
    | add {a/an} | contain | send {the/any} {steps/version/poc/logs/proof/reproduction/exploit/code} | love to {see/get/have}
    | {details/info} to {send/submit/provide/give/share/attach} | information to {send/submit/give/share/attach} | report {format/structure} | format of {the/a/your} report
    | {report/describe/explain/write} in detail
    | tell us the | send a {reproducible/minimal/test/working} | reports {need/require}
    | write what | enclose
ReportItem: steps to | step by step | reproducing | reproducer | reproducible | repro | proof of concept
    | proof of concepts | proofs of concept | poc | pocs | potential impact | impact of | impact and | the impact | impact | affected version
    | affected versions | versions affected | version affected | affected component | affected components | affected file | affected files
    | affected package | affected packages | affected area | affected areas | affected endpoint* | attack vector | attack vectors | attack scenario
    | attack scenarios | exploit code | type of issue | type of vulnerability | nature of the | description of the vulnerability
    | description of the issue | description of the problem | description of | detailed description | clear description | brief description
    | descriptive | code you used | how to exploit | how it can be exploited | how an attacker | how the issue | suggested fix | suggested fixes
    | proposed fix | possible fix | suggested mitigation | suggested mitigations | possible mitigations | potential mitigations | minimal example
    | test case | technical details | exploitation | how it works | explanation of | explanations of | reproduction steps
    | reproduces | the attack | potential severity | the potential impact | likelihood | preconditions | suspected cause | root cause | code sample
    | sample code | code example | demonstration | demonstrate | demonstrating | crash dump | affected platform* | affected commit
    | affected configuration* | affected product* | affected system* | affected module* | affected code | affected feature* | affected functionality
    | affected crate* | affected url* | affected api* | affected branch* | affected releases | affected release | affected revision*
    | affected environment* | affected project* | affected repositor* | vulnerable version* | vulnerable code | vulnerable component*
    | {issue/problem/vulnerability/bug} to be reproduced | location of the | where the vulnerability | vulnerability type | vulnerability summary
    | description of how | what you expected | expected vs | how to reproduce | how you found | how you discovered | instructions to
    | mitigation ideas | proposed mitigation* | suggested remediation | recommended fix | recommended mitigation* | any mitigation*
    | possible solution* | suggested solution | patch suggestion* | description and
    | steps that | {version/versions} that {is/are} affected | what an attacker | what somebody could
    | the steps | exact steps | example code | {version/versions} {is/are} affected | {which/what} {version/versions}
    | reproduction | how to trigger | working exploit | sample file | {which/what} {releases/release} | what the {flaw/problem/vulnerability/issue} is
    | {kind/class/nature} of {flaw/vulnerability/problem/issue/bug} | how it can be | test that fails | failing test | your view of the severity | short description
    | {attack/exploit} {script/scripts} | pcap | pcaps | potential fix | potential fixes
    | {minimal/sample/small/demo} {project/repository/reproduction/test case} | {expected/actual} {behavior/behaviour/result}
    | {expected and/expected versus} actual | what happened | what you did
    | exact {command/commands}
    | how {one/you/somebody/someone/attackers/they/this} can {exploit/be exploited/abuse/be abused/use} | exploit it
    | observed result | observed results | observed behaviour | observed behavior | observed effect | observed outcome | observed output | expected results | expected effect | expected outcome | expected output | actual results | actual effect | actual outcome | actual output | what is affected | who is affected | how bad | how severe
    | commit you tested | version you tested | version you use | version you used | version you run | potential consequences | consequences | input file | test file
    | test program | minimal {code/program/reproducer/case} | write up | writeup | what went wrong | circumstances
    | what you {found/find/observed/saw} | {to/can/we can} repeat {it/them/the problem/the issue} | repeat it | a way to {reproduce/trigger/repeat}
    | {sample/example} {input/inputs} | every step | each step | where the {bug/problem/flaw/issue} is
    | how the {flaw/bug/problem/vulnerability/weakness} {can/is/works/could} | steps and | and steps
    | {script/program/file/input/request} that {triggers/shows/reproduces/demonstrates/crashes} | triggers the {problem/bug/issue/flaw/vulnerability}
ReportItem=purpose: reproduce | replicate | verify the bug
ReportDetail: configuration | environment | operating system | os | logs | log files | stack trace | stack traces | screenshots | screenshot
    | context information | which {files/features/modules/functions}
    | {what/which} {access/privileges/permissions/rights}
    | severity | cvss | version | versions | version of | version number | source code | code snippet | code snippets | full paths | affected source
    | scripts | packet captures | workaround | workarounds | mitigation | mitigations | patch | your name | contact information | name and affiliation
    | credit | component | components | url | urls | http requests | conditions | evidence | cve | attachments | summary | title | subject
    | tools used | other software | prerequisites | workflows | how the | description | details | platform | runtime | hardware | browser | tag
    | branch | commit | commit hash | commit id | suggestion* | recommend* | references | remediation | poc | dependencies | payload* | screenshot*
    | video* | contact details | name | handle | assessment
    | how you {would like/want} to be credited | how you'd like to be credited
    | {unexpected/observed} {behavior/behaviour}
    | output of | your {setup/platform/system/environment/configuration} | which {component/plugin/module/package/part/file/endpoint/platform}
    | {file/files} and {line/lines} | line numbers | workflow
AsMuchAsPossible: as much detail as possible | as much information as possible | as many details as possible
    | as much detail as {necessary/you can/you have/needed} | as much {information/info/context} as {necessary/you can/you have/needed}
    | as many details as {you can/necessary/you have}

# Publication and thanks
PublishVerb: release* | issue | issued | submit | create | coordinate | update | updated | open | pushed | push | include | found | appear* | go out | make | makes | made
    | manage* | file | subscribe | disclosure | disclosures | distribut*
PublishVerb=tell: publish* | announce* | announcement | post | posted | notif* | communicate* | disclose | discloses | disclosed | disclosing | shared | share | describe* | listed
    | mention* | publicized | publicised | publicize | made public | make public | disseminat* | sent | written | maintain a | keep a list
    | {send/sends} {a/an/out} {mail/message/email/notice/announcement/notification/note}
    | document {it/them/the fix/the issue/the vulnerability/the problem/each/every}
    | list {every/each/all/fixed/known}
    | inform | informs | informed | informing | alert | alerts | alerted | warn | warns | warned | tell | tells | told | broadcast* | know
    | documented | recorded | noted | highlighted | flagged | posts | written up | called out | carries | carry
Advisory: security advisory | security advisories | advisory | advisories | security bulletin | security bulletins | security announcement
    | security announcements | security notice | security notices | ghsa
    | announce list | announcement list | announcement mailing list | announce mailing list | vulnerability database | public repository | security updates page | announcement channel* | announcements channel | announce channel | announcements mailing list
    | announcements list | security list | oss security | public announcement | public announcements
    | copy of the announcement | public disclosure statement | security release notes | security newsletter | security feed | advisory database | rustsec | postmortem
    | post mortem | disclosure post | post on our blog | our mailing list | {watch/follow} {the/our/this} {releases/repository/repo}
    | {list/log} of {all/past/previous/fixed/known/published} {vulnerabilities/advisories/security/fixed}
    | {known/fixed/past/published} vulnerabilities of | list of {advisories/vulnerabilities/security advisories} | {announcements/announcement} of {security/new} | informed by
    | only be publicly announced
    | {known/past/fixed/resolved/published} {vulnerabilities/cves/security vulnerabilities/security issues} | security mailing list | disclosure page
    | fixes are announced
    | disclosed cves | disclosed cve list | previous cves | previous cve list | historical cves | historical cve list | all cves | all cve list | public cves | public cve list | past cve list | reported cves | reported cve list | security cves | security cve list | history of {advisories/security advisories/vulnerabilities}
    | cve list
    | public {log/list/record} of
    | list of security issues | list of resolved vulnerabilities | log of security issues | log of resolved vulnerabilities | record of security issues | record of all vulnerabilities | record of past vulnerabilities | record of fixed vulnerabilities | record of resolved vulnerabilities | register of security issues | register of all vulnerabilities | register of past vulnerabilities | register of fixed vulnerabilities | register of resolved vulnerabilities
    | {public/security/official} {notification/notifications} | public {notice/notices} | vulnerability {notices/notice}
    | {every/each} {fixed/known/past/resolved} {vulnerability/issue}
Advisory=notes: release notes | changelog | release announcement | change log | changelogs | release page | news feed | rss feed | github releases | releases page | changelog.md | changes.md | our blog | our newsletter | announcements | an announcement | new releases | blog post
    | news section | news page
Advisory+Announced: {mark/marks/tag/tags/label/flag} {releases/security releases/such releases} | public issue describes | {notification/notifications} of {fixes/security} | {informed/notified} {of/about} security {updates/releases/fixes/patches} | subscribe to {releases/our releases/the releases} | watch releases | list of {all/all the/past/known/fixed} security {issues/vulnerabilities/advisories} | reported vulnerabilities can be found
    | notice {will be/is/gets} {posted/sent/published} | notices are {posted/sent/published}
    | {send/sends/post/publish} {out/a/out a} {notice/notices}
    | subscribe to announce* | {post/message} {on/in} {the/our} {forum/blog/discord/slack/chat} will | {hear/learn/know} of security
    | {users/announce/announcement/security} {list/mailing list} when | write about it in the {release notes/changelog/blog}
    | {reported/submitted/added/filed/reporting} {to/with/in} {rustsec/the rustsec/the github advisory database/the advisory database/osv/the osv}
    | {security releases/security fixes/security updates/critical issues/security issues/vulnerabilities} {are/will be/get} {announced/publicised/publicized/communicated}
    | {publicized/published/announced/disclosed/made public} {as part of/with/in} {the next/a new} release
Advisory=published: published {advisory/security advisory/github security advisory/advisories} | release post | public advisory
Advisory+PublishVerb: {open/create/publish} {an/a public/a github} issue {to inform/that tells/that describes/describing/on github} | communicate the vulnerability | disclose the vulnerability {through/via/in/on}
    | publish {the/which} {affected versions/versions} | will be publicly {announced/disclosed}
    | announce {the/each/every/all/any} {fix/fixes/security fix/security fixes/vulnerability/vulnerabilities/security release/security releases}
    | announce {security/fixed} {fixes/releases/vulnerabilities/issues}
    | disclose {the issue/the problem/it/them/details/the details} {through/via/in/on} {the/our/a} {mailing/blog/website/security/github/announce/release}
    | announce {it/them/this} {on/in/via/through}
Outlet: mailing list | mailing lists | {announce/announcement/announcements/users/user/security/dev/public/email/notification/project} {list/lists/group/channel/channels/mailing list}
    | google group | google groups | newsgroup | blog | blogs | website | web site | homepage | home page | our site | project site | project page | news | newsletter
    | rss | atom feed | feed | forum | forums | discord | slack | telegram | twitter | mastodon | bluesky | linkedin | gitter | matrix | social media | community {chat/channel/channels/forum}
    | release notes | release note | changelog | change log | changelogs | changelog.md | changes.md | release announcement | release announcements | {release/releases/security/advisories} page
    | security tab | admin panel | update checker | discussions | pinned {issue/discussion} | {watch/watching} {this/the/our} {repository/repo/releases/project} | readme | readme.md | wiki | status page | github releases | oss security | discussions board | announcement post
Users: users | customers | the community | our community | the wider community | the public | general public | administrators | subscribers | consumers | adopters
Draft: draft | temporary private | private {security advisory/advisory/security advisories/advisories}
    | {submitted/reported/received/filed} {through/via} {github/the github/security}
Credit: credit | credits | credited | crediting | give you full credit | thank you publicly | publicly thank | thank publicly
    | thanks publicly | recognized in | recognised in | publicly recogniz* | recognition | acknowledge your contribution* | acknowledge your effort*
    | acknowledge your responsible | acknowledge your help | acknowledge your work | acknowledge contributors | acknowledge reporters
    | acknowledge the reporter | acknowledge security | acknowledged in | acknowledgement of your contribution | acknowledgment of your contribution
    | acknowledge you | acknowledged publicly | publicly acknowledg* | attribution | your name as | name as the discoverer | name you
    | be named | be mentioned | list of contributors | contributors page | acknowledg* in the | acknowledg* by name | give proper | credit you
    | credit the | credit reporters | credit will be | give credit | giving credit | publicly credit | thanked | acknowledge security researchers
    | acknowledge researchers | acknowledge you publicly | acknowledge your discovery | acknowledgment in | acknowledgment section
    | acknowledgements section | mention you | mentioned by name | named in | thanks page | recognized | recognised
    | public acknowledg* | express our gratitude | appreciation in | give full credit
    | {effort*/assistance/help/contribution*} will be {acknowledged/credited/recognized/recognised}
    | {thank/thanks to} {the following/these} | mention your {name/contribution*} | publicly attributed
    | our acknowledgements | our acknowledgments | reporters by name | you by name | {researchers/finders/contributors} by name | give credit where
    | list of thanks | your name is added | people who helped us | those who helped us
    | listed in {the/our} {acknowledgements/acknowledgments/credits/contributors/advisory} | attribute {the/your} | {attributed/attribution} to {you/the reporter/reporters} | like to be attributed
    | list of {researchers/security researchers/people/those} who
    | following {people/researchers/individuals} have {reported/responsibly/disclosed/helped}
    | {recognize/recognise} {your/the} {work/efforts/contribution/contributions/help} | your name {to appear/appears/will appear/and a link/in the}
    | flaws will be acknowledged | {place/listing/entry/spot} in our hall
    | list {everyone/everybody/all} who
    | shout out | names of {all/the/our} {reporters/researchers/contributors} | special thanks {to/go} | {goes/go} into the acknowledg*
    | listed on {our/the} {website/page/site/web site} | {recognise/recognize} {people/those/researchers/reporters/everyone/contributors}
    | thank {reporters/researchers/finders/everyone/contributors} publicly | {get/gets/have/has} {their/your} name in
    | publish your name | thank you in {the/our}
    | listed in {thanks/contributors/credits/acknowledgements/acknowledgments}
    | thank {all/our/the/all our} {reporters/researchers/finders}
    | your name {into/in/to} the {acknowledgements/acknowledgments/credits/hall}
    | your name {into/in/to} our {acknowledgements/acknowledgments/credits/hall}
Credit=given: hall of fame | {credit/credits/attribution} {is/are/will be} given | appropriate attribution
    | give the credit
    | public thanks | public {acknowledgement/acknowledgment/recognition/credit}
    | {disclosures/reports/findings/submissions/contributions/discoveries} {will be/are/get} {credited/recognized/recognised}
    | wall of fame | hall of {honor/honour/thanks} | {want/wish/like} to be {credited/named/mentioned/acknowledged} | place {among/amongst} {our/the}
    | {proper/full} {credit/credits/attribution/acknowledgement/acknowledgment} | appropriate {credit/credits}
    | {don't/do not} want {credit/to be credited/to be named/to be mentioned}
    | credit is offered
    | {will be/be} acknowledged as | {assistance/help/efforts/effort} in removing
Anonymous: anonym* | unless you prefer | unless you wish | unless you desire | if you wish | if you choose | if desired | if you would like
    | if requested | with your consent | with your permission
    | with permission | with {your/their} {agreement/approval} | if you {agree/want/like/prefer} | unless {requested/asked/stated} otherwise
    | unless otherwise {requested/stated} | unless they {wish/prefer/ask/request/want} | by default unless
Reporter: reporter | reporters | researcher | researchers | you | your | finder | discoverer | contributors | individuals | contribution | findings
    | anyone | people | submitter | users who | those who | whoever | submitters | finders | discoverers
    | everybody | everyone | all who

# CVE, money, law
Cve: cve | cves | cve id | cve ids | cve identifier | cve number | cna | cve assignment | cve numbers | cve identifiers | cve numbering | cve record
    | cve entry
Assign: assign* | request* | allocat* | obtain* | issue a cve | issues a cve | reserve* | retrieve* | register | apply for | get a cve | acquire
    | file for | publish a cve | publish cve | create a cve | identifier | disclosure with a cve | manage | assignment | reserve a | get assigned
    | be assigned | assigning | issue cve* | issuing | obtain a | a cve will | cve issued | cve will be | cve is | cves are
    | gets a cve | {receives/receive/given/has/have} a cve
    | with {a/an/an associated} cve | associated cve | own cve | own cves
    | ask {github/mitre} for | asks for a cve | ask for a cve
    | coordinate {a/the} cve | coordinate cve*
Bounty: bounty | bounties | bug bounty | monetary reward* | financial reward* | financial compensation | monetary compensation | compensation | reward
    | rewards | rewarded | swag | cash | reward system | paid reward* | financial incentive* | financial rewards
    | monetary incentive* | t shirt* | remuneration
    | {offer/pay/offering/paying} money | money for | {pay/paying} for {reports/vulnerabilities/findings/vulnerability}
    | compensations
    | {pay/paying} for reported
Pay: offer* | reward* | eligible | award* | pay | pays | paid | up to | qualify | qualifies | contribute to a higher | program | programme | $ | usd
    | eur
    | for a bounty | {fetch/fetches/earn/earns} {a/you a} bounty
SafeHarbor=given: {extend/extends/offer/offers/grant/grants} safe {harbor/harbour} | {abstain/abstains/refrain/refrains} from {legal/any legal/taking legal}
SafeHarbor: safe harbor | safe harbour | legal action | legal actions | not pursue | won't pursue | lawsuit* | law enforcement | authorized conduct
    | authorised conduct | prosecut* | legal proceedings | legal consequences | legal claim* | civil action | authorized research
    | authorised research | considered authorized | considered authorised | not initiate | not sue | not take legal

# Scope and stance
Scope: in scope | scope of this | scope for | applies only to | apply only to | this policy covers | policy covers
    | is only intended for | covered by this policy | what counts as | what is considered
    | considered a vulnerability | considered a security | considered security | considered vulnerabilities | only considered | treated as security {issues/issue/vulnerabilities/vulnerability/bugs/problems}
    | treated as bugs | treated as vulnerabilities | treated as trusted | treats as trusted | qualifies as a | qualify as a | not a vulnerability
    | not vulnerabilities | not a security vulnerability | not a security issue | not security vulnerabilities | not security issues
    | should be filed if | any of the following appl* | accept reports | must demonstrate | must meet the following | when you think
    | you think you discovered | are covered | we do consider | we don't consider | we do not consider
    | considered bugs | considered a bug | in the scope | within scope | within the scope | scope includes | covers vulnerabilities
    | are not vulnerabilities | is not a vulnerability | is not considered | are not considered | outside our scope | we are interested in
    | interested in reports | only accept | not security bugs | not a security bug | don't qualify | do not qualify | does not qualify | not qualify
    | policy applies to | policy applies only | policy applies | this applies to | reports apply | program applies | policy apply | guidelines apply
    | policy {is intended for/extends to} | {program/programme} covers | can be reported here | not report {it/them/these/those} here
    | not be reported here
    | {not regard/do not treat/don't treat/do not see/not count} | regard* as security
    | only vulnerabilities in | {a valid/valid} attack vector
    | {kinds/types} of {reports/issues/vulnerabilities/bugs}
    | consider {these/those/the following/this} {to be/as/a vulnerability/vulnerabilities/security}
    | not treated as {a vulnerability/vulnerabilities/a security/security} | {are/is} {ordinary/normal/regular} bugs | looking for:
    | {not/only} {look at/handle/consider} {vulnerabilities/issues/reports/bugs}
    | should be reported to {their/the respective/its/the upstream/upstream} | reported upstream
    | report {it/them/those/these} {upstream/to the upstream/to their} | not part of {this/the/our} {program/programme/policy}
    | only care about | {issues/vulnerabilities/reports} we care about | we consider {a/an/as a/to be a} {vulnerability/security}
    | treat the following as | {only the code/only code} in
    | {threat/security/trust} model {assumes/covers/trusts/excludes/includes/considers/treats/expects/does not}
    | {particularly/especially/most} interested in
Scope=model: security boundary | trust boundar* | security model | trust model
Scope=threats: threat model
ScopeTopic: scope | threat model | attack surface | when should i report | when to report | when not to report
    | when should you report | what is a vulnerability | what is considered | what counts | qualifying | what to report | what qualifies | in scope
    | what we consider | what is not | what is a security | what is and | what constitutes
    | what isn't | non issues | not vulnerabilities | what is covered | in-scope | out-of-scope | what is not considered | security assumptions
    | when not to
    | security model | security boundary | security boundaries | trust boundar*
    | when should {i/you} not
OutOfScope: out of scope | not in scope | outside the scope | outside of the scope | out of the scope | exclusions | excluded | not eligible
    | non qualifying | not covered | do not cover | not considered | not within scope | not within the scope | outside scope | outside of scope
    | beyond the scope | ineligible | do not qualify | does not qualify | not a security vulnerability | not accepted
    | will not be accepted | refrain from:
    | {out of/outside} our {scope/responsibility}
    | not a valid {vulnerability/issue/report}
    | not report the following | are closed without
    | not interested in | not part of {this/the/our} {program/programme/policy} | {do/does} not count as | not accept reports {about/of/for/on}
    | considered out of
    | outside {our/the/of our/of the} {threat/security/trust} model
Scanner: scanner | scanners | security scan | automated scan | automated scans | automated tool | automated tools | automated security
    | scanning tool* | scan results | vulnerability scan* | static analysis | dependency scan* | ai generated | security warning | dependabot
    | npm audit | automated report* | scan report* | security scans | security scanner* | automated scanner* | scanning tools | scanner output
    | scanner report* | scanner result* | output of automated | output from automated | llm generated | ai assisted | generated by ai | ai tools
    | automated vulnerability | vulnerability scanning | sast | automated finding* | automatically generated
OwnPractice: we use | we run | we have implemented | we have enabled | we do have | we monitor | we scan | we perform | run automated | enabled
    | integrated | this project includes | project includes | continuous integration | ci pipeline | our ci | ci cd | github actions | via dependabot
    | runs on every
PracticeTopic: best practice* | security practice* | security measures | security features | security considerations | security controls | hardening
    | supply chain | secure {development/coding/configuration/deployment/usage/use/by default/design} | security {checklist/architecture/guidelines/recommendations/tips/overview/notes/design/configuration/testing/tools/tooling/scanning/audit/audits/highlights/infrastructure/implementation} | for {developers/contributors/users/operators/deployers/administrators/self hosters}
    | {deployment/production/configuration/dependency/secret/secrets/data/credential/credentials/access/key/container/network/api/token} {security/management/handling/protection/storage/control/safety} | {authentication/authorization/encryption/secrets/logging/monitoring/deployment/cryptography/privacy/passwords}
    | known {limitations/risks/security considerations} | security history | audit history | audit audits | recommendations | built in security | implemented {security/protections/controls} | what we do to | how we {protect/secure} | automated {security/checks}
    | dependency | dependencies | container images | vulnerability prevention | credential and data | credential rules | safe {testing/defaults/usage}
    | security {posture/gates/boundaries/model of}
Dependency: dependenc* | third party | third parties | upstream | libraries | dependent packages
Severity: severity | severities | priority | risk | risk level | rating | criticality | impact level | critical | cvss
SeverityName: critical | high | medium | moderate | severe | important
SeverityName=low: low | minor | informational
Level: level | levels | tier | tiers | class | classes | scale | taxonomy | category | categories
Experimental: experimental | preview feature* | alpha feature* | beta feature* | unstable feature* | tech preview
Troubleshooting: troubleshoot* | debugging | debug code | debug feature* | diagnostic* code
HandledInOpen: regular issue | regular issues | ordinary issue | ordinary issues | usual github workflow | public issue | public issues | normal issue
    | in the open | treated as regular | treated publicly | handled publicly | openly | normal workflow
Level=range: from level | or higher | or above | and above | and higher | or greater | or lower | and up | and below | or more

# The document
Month=1: january | jan
Month=2: february | feb
Month=3: march | mar
Month=4: april | apr
Month=5: may
Month=6: june | jun
Month=7: july | jul
Month=8: august | aug
Month=9: september | sep | sept
Month=10: october | oct
Month=11: november | nov
Month=12: december | dec
Elsewhere=about: for how to | for {information/details/guidance/instructions/directions} {on/about} how to | for {instructions on/reporting instructions} | {documents/describes/explains/covers/outlines/details/defines} {what/how/which}
Elsewhere: see | please see | refer to | read | can be found | located | is kept | find | full details | please visit | visit | described at
    | defined in | go to | moved | points to | symlink | learn more | head to | described in | documented in | documented at
    | available at | available on | available in | found at | found in | found on | consult | check out | check our | follow the link
    | is defined {in/at/on} | clarified {in/at/on} | outlined in | outlined at | published at | hosted at | lives in | lives at | maintained in | maintained at | have a look at | take a look at
    | look at | follow the instructions | follow the process | follow the procedure | follow the guidelines | in our documentation | for details
    | for more information | for further information | for information on
    | follows the
    | {outlined/described/documented/explained} on

# Rules about the text
DatedDocument: last updated | last update | last revised | last revision | last modified | last reviewed | last changed | last edited | effective date
    | effective as of | effective from | valid from | policy version | policy date | document version | document date | date of this policy
    | updated on | revised on | date of last update
DatedDocument=weak: version | revision | date | updated | revised | effective
OpenIssue: log {a/an} {issue/public issue/github issue} | {open/start} {a/an} discussion | by {github/opening github} issues | open {a/an} issue | open {a/an} new issue | open {a/an} github issue
    | as an issue | as a {github/new/standard/normal} issue | as {regular/normal/ordinary/public/standard} issues
    | open {a/an} public issue | open issues | create {a/an} issue | create {a/an} new issue | create {a/an} github issue | create {a/an} public issue | file {a/an} issue
    | file {a/an} github issue | file {a/an} public issue | file {a/an} bug | raise {a/an} issue | raise {a/an} github issue | submit {a/an} issue | submit {a/an} github issue
    | post {a/an} issue | open {a/an} ticket | open {a/an} bug report | via github issues | through github issues | using github issues | in github issues
    | on github issues | via the issue tracker | through the issue tracker | in the issue tracker | on the issue tracker | using the issue tracker
    | via our issue tracker | in our issue tracker | on our issue tracker | via issues
ThisDocument: this policy | this document | this security policy | this file | this page | the policy | the security policy | our policy
    | our security policy | policy
Review: review | reviews | reviewed | reviewing | revisit* | revise | revised | re evaluated | reassess*
Recurring=P1M: monthly | every month | each month | once a month
Recurring=P3M: quarterly | every quarter | each quarter | once a quarter | once per quarter
Recurring=P6M: semi annually | semiannually | biannually | twice a year | twice per year | twice yearly | half yearly
Recurring=P1Y: annually | yearly | every year | each year | once a year | once per year | annual basis | yearly basis | annual review
Recurring=P2Y: every other year | biennially
TemplateText=verbatim: use this section to tell people | tell them where to go, how often
TemplateText: you should include a security.md | replace this | replace with your | replace with an appropriate | replace with the | replace the email
    | replace the address | update this section | update the link above | customize this | customise this | adapt this template | edit this section
    | delete this section | remove this section | insert your | template users | todo (template | your organization here | add your contact
    | below is an example policy | this is a template | for template users | if you forked this | update the fingerprint
Placeholder: {[/<}{insert*/email_address*/your*/email address*/security email*/security contact*/contact email*/contact method*/contact address*/contact info*/add your*/project email*/maintainer email*/team email*}
    | {[/<}{add/enter/replace} {email/contact/security}* | {[/<}email{]/>} | {[/<}e mail{]/>} | {[/<}contact{]/>} | [name of your* | [link to* | [url* | [form url*
    | insert email | insert your email | insert contact | insert security | insert e mail | your_email | your email here | your e mail here | your security email
    | email address here | your address here | your_username | yourusername | your username | your_org | your_repo | your_domain | $email | $security_email | %email%
    | $contact
Unfinished=mark: todo | tbd | tba | fixme
Unfinished: to be determined | to be done | to be defined | to be decided | to be announced | to be added | to be completed | to be written
    | coming soon | lorem ipsum | currently left empty | under construction
ResponseCentre=microsoft: microsoft security response center | microsoft security response centre

# Supported versions
Version: version | versions | release | releases | released | branch | branches | series | line | lines | train | v
    | code base | codebase
Supported: supported | support | supports | supporting | maintained | maintain | maintains | maintaining | actively developed | {in/under} active development | {keep/keeps} {release/stable/maintenance} branches | in support | under support | serviced | will be updated | eligible
Supported=weak: patch | patched | addressed | receive* | receiving | gets | get | will get | benefit from | applied to | apply to | provide* | providing | issue* | released for | are available for | fixed in | fixed for | deliver* | made to | made for | merged into | considered for | backport* | back port* | covered
Unsupported: unsupported | not supported | no longer supported | no longer maintained | not maintained | unmaintained | end of life | eol | end of support | out of support | drops out of support | deprecated | discontinued | obsolete | retired | not covered | without support | not receive | no longer receive* | reached end | no support
    | dead | abandoned
    | {drop/drops/dropped/dropping/end/ends/ended/ending/stop/stops/stopped/cease/ceases/ceased} {support/supporting/maintaining/maintenance}
    | {discontinued/withdrew/removed} support
Unsupported=over: {has/have} ended | ended | is over | {was/were/been} {dropped/withdrawn}
SupportTopic: supported version* | supported release* | supported branch* | supported product* | support policy | support policies | version support | versions supported | support window* | support period* | support lifecycle | support life cycle | support status | support schedule | support matrix | supportability | release support | security support | maintained version* | maintained release* | maintained branch* | maintenance policy | maintenance status | maintenance window | version policy | version support policy | end of life policy | lts policy | release lifecycle | version lifecycle | versions receiving | versions covered | active versions | affected and supported versions | security fixes policy | security patch policy | backport policy | release matrix | support for versions | supported series | supported lines | supported release lines | supported packages | supported .net versions | support scope | scope of support | supported scope | supported security scope | version scope | maintained scope
    | supported code | supported branches and versions | supported tags
SupportedLine: supported branch | supported branches | supported release | supported releases | supported version | supported versions | supported release branch | supported release branches | supported release line | supported release lines | supported release series | supported series | supported line | supported lines | supported stable releases | supported minor versions | supported minor releases | maintained branch | maintained branches | maintained release | maintained releases | maintained version | maintained versions | maintained release branches
SecurityFix: security update* | security fix* | security patch* | security release* | security support | security and bug fixes | security bug fixes | security backport* | security maintenance | security hotfix* | security bugfix* | patches for security | fixes for security | updates for security | fixes | patches | hotfix* | hot fix* | bug fixes | bugfixes | backport* | back port* | updates | new patch | vulnerability fixes | vulnerabilities are fixed | fix security | fixing security | security issues will be fixed | security vulnerabilities will be fixed | support
Latest: latest | lastest | newest | most recent | most recently released | last | tip | up to date | newest available | most recently
Previous: {releases/versions/minors/majors/minor releases/minor versions/major versions} back | previous | prior | preceding | next most recent | second most recent | second latest | penultimate | one before | before it | before that | prior to it | prior to that | predecessor
Older: older version* | older release* | older line* | older branch* | old version* | old release* | earlier version* | earlier release* | previous versions | previous releases | prior version* | prior release* | past version* | past release* | previously published | previously released | preceding versions | preceding releases | legacy version* | all other version* | any other version* | other versions | other releases | anything older | any older version* | lower versions | outdated versions | older major* | older minor* | previous major* | prior major*
    | older ones | old ones | earlier ones | previous ones | all older | {anything/everything} {below/earlier/prior} | everything {older/before} | those before
    | not listed | not listed here | not in this table | not mentioned {here/above/below}
Older=cell: older | old | earlier | historical | legacy | all other | all others | any other | others | other | everything else | anything else | rest | outdated | all previous | any previous | all prior | any prior
Below: before | prior to | below | older than | less than | lower than | earlier than | under | pre
Below=inclusive: up to | until | through
From: from | since | starting with | starting from | starting at | as of | newer than or equal to | at least | minimum | starts | support starts | start | started
AndOlder: and older | and below | and earlier | and lower | and prior | and previous | or older | or below | or earlier | or lower | and under | or less | older | earlier | and before | or prior | or before
AndNewer: and newer | and above | and later | and higher | and up | or newer | or above | or later | or higher | or greater | or more recent | onward | onwards | and onward* | and upward* | and greater | newer | later | and beyond | and forward | and after
Through: to | through | thru | up to | until | till
Only: {is/always} the supported {version/release} | only | exclusively | solely | nothing but | nothing else | just | limited to | restricted to | the only | the only one
ReleaseUnit=release: release | releases | version | versions | stable | released version | tag | tags | package | packages
    | code base | codebase
ReleaseUnit=patch: patch release | patch releases | patch version | patch versions | patch level | bugfix release | bugfix releases
ReleaseUnit=minor: minor | minors | major.minor | major minor | major/minor | major and minor | feature release | feature releases | feature version | feature versions | release series | release line | release lines | release branch | release branches | minor release | minor releases | minor version | minor versions | release train | release trains | major.minor version | major.minor release | stable branch | stable branches | stable series | stable release series | x.y | x.y.z
ReleaseUnit=major: major | majors | major release | major releases | major version | major versions | major line | major lines
EndOfSupport: supported until | support until | maintained until | end of support | end of life | eol | eol date | support ends | supported till | security support until | security updates until | ends on | ends | end date | expiry | expires | until | eos | support end | end of security support | end of maintenance | support end date | lts until | security until | ended on | retired on | deprecation date | deprecated on | sunset | sunset date | retirement date | retirement | end of bugfix support | end of active support
LongTerm: lts | long term support | long term | long term supported | extended support | esm
Branch: master | trunk | mainline | tip of main | tip of master | head of main
Branch=name: main | head
Branch=word: develop | dev | development | edge | canary | nightly | unreleased
Product: package | packages | product | component | module | application | tool | library | edition | project
Platform: .net | dotnet | .net core | .net framework | .net standard | asp.net | netcoreapp | netstandard | wpf | node | node.js | nodejs | python | php | java | jdk | jre | golang | rust | ruby | windows | linux | ubuntu | debian | macos | android | ios | kubernetes | chrome | firefox | django | rails | laravel | spring boot | postgresql | mysql | c# | typescript | electron | unity | msrv | go 1 | go version* | go toolchain* | go release*
Example: e.g. | eg | for example | for instance | such as | i.e. | example
Contrast: but | while | whereas | however | although | though | yet | except | unlike
Next=later: {reach/reaches/reached/hit/hits} {1.0/v1.0/1.0.0/v1.0.0/version 1.0/v1/stable/a stable/our first/its first/the first/general availability/ga/a 1.0}
    | {once/when/after/from} {1.0/v1.0/1.0.0/v1.0.0/v1/version 1/version 1.0/version 1.0.0/a major version/a stable version} {is/ships/has been/lands/comes/arrives}
    | {once/after/when} {tagged/stable} releases | {once/after/when} {a/the} {first/stable} {release/version} | {after/from/once} v1.0
Next: next | new | newer | following | successor | superseded | subsequent | replaced
Each: all | any
Discretion: {accept/welcome} {patches/fixes/backports/pull requests/contributions} | may | might | only if | only when | only in case | best effort | best efforts | depending on severity | at our discretion | at the discretion | where possible | if possible | when possible | {where/if/when} {that is/this is/it is} {possible/feasible} | if feasible | feasible | could | occasionally | exceptional* | in rare cases | not guaranteed | cannot be guaranteed | no guarantee* | primarily | mainly | mostly
ForwardFix: forward fix | forward fixes | forward fix only | fix forward | only in the next release | only in a future release | only with the next release
Advice=to: update to | {move/switch/migrate/upgrade/moving/migrating/upgrading} to
Advice: upgrade | use the latest | use the most recent | run the latest | using the latest | running the latest | on the latest | upgrading | encouraged | encourage | recommend* | advise* | please use | should use | make sure | ensure | stay | keep | confirm | reproduce* | verify | check | test | tested against | always use | always run
Affirmed: yes | supported | active | actively supported | actively maintained | maintained | full | full support | fully supported | provided | stable | current | ✅ | ✔ | ☑ | ✓ | 🟢 | 👍 | 🆗 | 💚 | :white_check_mark: | :heavy_check_mark: | :check_mark: | :ballot_box_with_check: | :green_circle: | :check: | :+1: | :thumbsup: | :ok: | :green_heart: | feature updates | new features | bug fixes | active support | active development | in support | latest | y | true | ok | yep | enabled | current release | actively developed | in active development | under active development | under development and maintenance
    | sim | sí | oui | да | 是 | 支持 | はい | 예 | 지원
    | ja
Denied: no | not supported | unsupported | not maintained | unmaintained | not provided | no longer supported | no longer maintained | end of life | end of support | eol | eos | deprecated | discontinued | obsolete | retired | never | dropped | expired | ended | inactive | archived | legacy | none | ❌ | ✗ | ✘ | ❎ | ✖ | 🚫 | ⛔ | 🛑 | 🔴 | 👎 | 💔 | :x: | :negative_squared_cross_mark: | :heavy_multiplication_x: | :no_entry: | :no_entry_sign: | :stop_sign: | :octagonal_sign: | :red_circle: | :cross_mark: | :-1: | :thumbsdown: | :no_good: | n | false | nope | out of support | not receive | upgrade | please upgrade
    | não | nao | nein | нет | 否 | 不支持 | いいえ | 아니오 | 아니요 | 지원 종료 | 미지원 | サポート終了
    | dead | abandoned
    | please update | update
Limited=none: ⚠ | ⚠️ | ❗ | ❕ | 🟡 | 🟠 | ❓ | ❔ | :warning: | :exclamation: | :heavy_exclamation_mark: | :grey_exclamation: | :grey_question: | :question: | :yellow_circle: | :orange_circle: | :construction: | 🚧 | partial | partially | limited | tbd | planned | in development | case by case | n/a | unknown | not released
Limited=security: security only | security fixes only | security updates only | security patches only | security fixes | security updates | security patches | security support | security | security maintenance
Limited=critical: critical only | critical fixes only | critical security fixes only | critical patches only | critical updates only | critical security fixes | critical fixes | critical | critical issues only
Limited=bestEffort: best effort | limited support | community support | if possible
Limited=paid: paying | paid | paid only | commercial | commercial support | commercial only | enterprise | enterprise only | extended security | paid support | on request
Limited=maintenance: maintenance | maintenance only | maintenance mode | ⏳ | ⌛ | :hourglass: | :hourglass_flowing_sand: | 🔧
Latest=now: current
Latest=counted: past
Each=every: each | every | per | respective | a given | any given | a particular | a single
Discretion=open: case by case | on a case by case basis | individually | depending on the case | may or may not | risk assessment | decision to backport | decide whether to backport
    | on request | upon request | if {a backport is/backports are/backporting is} {possible/feasible} | will consider | may consider
Discretion=denied: may not | might not
Previous=of: {of/in/from/for/within} {the/our} {previous/prior/preceding/next most recent} | {of/in/from/for/within} {previous/prior/preceding}
Limited=preview: preview | beta | alpha | rc | release candidate | release candidates | pre release | prerelease | pre releases | prereleases | betas | alphas
We=purpose: {faster/sooner/quicker/easier} {we/i} can | so we can | so that we can | so we may | so that we may | so we are able to | so that we are able to | so our team can | so that our team can | so the team can | so that the team can | so the {maintainers/developers/maintainer} can | so that the {maintainers/developers/maintainer} can | so i can | so that i can
