using System.Text;
using PolicyAnalyzers.Checks;
using Xunit;

namespace PolicyAnalyzers.Tests.Rules;

/// <summary>What the pages of the rules about the document say that they let pass: each statement, and a repository that makes use of it.</summary>
public sealed class WhatPassesTests
{
    private const string Address = "Report vulnerabilities to <security@harbour.fabrikam.com>.";
    private const string Policy = "# Security\n\n" + Address + "\n\n";

    /// <summary>A rule, the number of the statement on its page, and the files of a repository: the path in the first line, then the text.</summary>
    public static TheoryData<string, int, string[]> Cases => new()
    {
        { "POL1001", 1, ["docs/Security.Markdown\n" + Policy] },
        { "POL1001", 2, ["SECURITY.md\n# Security\n\nOur security policy can be found at <https://fabrikam.com/security>.\n"] },
        { "POL1002", 1, [Text("## Versions\n\n### Server\n\nThe newest release gets security fixes.")] },
        { "POL1002", 2, [Text("## Write to security@harbour.fabrikam.com")] },
        { "POL1002", 3, [Text("TODO comments are no vulnerabilities. A TODO list is public.\n\n```\n# TODO\n```")] },
        { "POL1002", 4, [Text("## Versions\n\n| Version | Supported |\n|---|---|\n| 2.x | yes |\n|  |  |")] },
        { "POL1002", 5, [Text("## Versions\n\n<!-- TODO: a table -->\n\nThe newest release gets security fixes.")] },
        { "POL1002", 6, [Text("## Versions\n\n| Version | Supported until |\n|---|---|\n| 2.x | TBD |\n| 1.x | 2025-01-31 |")] },
        { "POL1003", 1, [Text("## Supported Versions\n\nThe newest release gets security fixes.\n\n## Reporting a Vulnerability\n\nWrite to us.")] },
        { "POL1003", 2, [Text("| Version | Supported |\n|---|---|\n| 5.1.x | yes |\n| 5.0.x | yes |\n| 4.0.x | yes |\n| < 4.0 | no |")] },
        { "POL1003", 3, [Text("<!-- To ourselves: customize this when a line ends. -->\n\n<!-- Use this section to tell people about versions. -->")] },
        { "POL1004", 1, ["SECURITY.md\n# Security\n\nPlease report vulnerabilities through the Security tab of this repository on GitHub.\n"] },
        { "POL1004", 1, ["SECURITY.md\n# Security\n\nTo report a vulnerability, use the \"Report a vulnerability\" button on GitHub.\n"] },
        { "POL1004", 1, ["SECURITY.md\n# Security\n\nReport vulnerabilities [here](https://github.com/fabrikam/harbour/security/advisories/new).\n"] },
        { "POL1004", 2, ["SECURITY.md\n# Security\n\nReport vulnerabilities on <https://hackerone.com/fabrikam>.\n"] },
        { "POL1004", 2, ["SECURITY.md\n# Security\n\nReport vulnerabilities to the Microsoft Security Response Center at <https://msrc.microsoft.com/create-report>.\n"] },
        { "POL1004", 3, [Text("Encrypt your report with our PGP key 0123 4567 89AB CDEF 0123 4567.")] },
        { "POL1004", 4, ["SECURITY.md\n# Security\n\nReport vulnerabilities privately to the maintainers in [this file](https://fabrikam.com/MAINTAINERS.md).\n"] },
        { "POL1004", 5, ["SECURITY.md\n# Security\n\nFound a vulnerability? To report it, follow the steps described in [our disclosure policy](https://fabrikam.com/trust).\n\n## Versions\n\n| Version | Supported |\n|---|---|\n| 2.x | yes |\n"] },
        { "POL1004", 6, ["SECURITY.md\n# Security\n\nIf you find a vulnerability:\n\n- Open an issue.\n- Otherwise, contact the maintainers privately.\n"] },
        { "POL1005", 1, ["SECURITY.md\n# Security\n\nFor a known CVE, or a vulnerability that is already public, open an issue.\n"] },
        { "POL1005", 1, ["SECURITY.md\n# Security\n\nPlease open an issue for what a vulnerability scanner reports.\n"] },
        { "POL1005", 1, [Text("For vulnerabilities in dependencies, open an issue.")] },
        { "POL1005", 2, [Text("The levels of handling, by risk:\n\n1. A fix at once\n2. A fix with the next release\n3. A chance to harden\n\nA vulnerability of level 3 or higher is handled in the open: open a public issue for it.")] },
        { "POL1005", 3, ["SECURITY.md\n# Security\n\nWhen the vulnerability is fixed, we will open a public issue with the details.\n"] },
        { "POL1005", 4, ["SECURITY.md\n# Security\n\nVulnerabilities are handled with care. For bugs, open an issue.\n"] },
        { "POL1005", 5, ["SECURITY.md\n# Security\n\nFound a vulnerability? Open an issue without details, and a maintainer will contact you.\n"] },
        { "POL1005", 5, ["SECURITY.md\n# Security\n\nIf you find a vulnerability, open an issue. Do not put any details in it; we will get in touch.\n"] },
        { "POL1006", 1, ["SECURITY.md\n# Security\n\nReport vulnerabilities to security&#64;harbour.fabrikam.com.\n"] },
        { "POL1006", 2, [Text("Or write to `team@harbour.fabrikam.com`, or [to us](mailto:team@harbour.fabrikam.com?subject=A%20report).")] },
        { "POL1006", 3, [Text("Or write to [team@harbour.fabrikam.com](team@harbour.fabrikam.com).")] },
        { "POL1006", 4, [Text("Or use [our form](https://user@harbour.fabrikam.com/report).")] },
        { "POL1007", 1, [Text("Report letters that seem to come from us, such as from user@example.com.")] },
        { "POL1007", 2, [Text("Please include [your email], so that we can answer.")] },
        { "POL1007", 3, [Text("The server answers requests for example.com with an error.\n\n```\ncurl --mail security@example.com\n```")] },
        { "POL1007", 4, [Text("Or report them to security@yourls.org or security@acme-domain.com. To contact us, see the [license](LICENSE).")] },
        { "POL1008", 1, [Text("There is no guaranteed response time.")] },
        { "POL1008", 1, [Text("We cannot promise a response time.")] },
        { "POL1008", 2, [Text("We acknowledge reports within 48 hours.")] },
        { "POL1008", 2, [Text("You get a first response in ten business days.")] },
        { "POL1008", 2, [Text("We aim to acknowledge your report within two weeks.")] },
        { "POL1009", 1, [Text("We acknowledge reports within a few days, and fix vulnerabilities as soon as possible.")] },
        { "POL1009", 2, [Text("We support versions within 2 of the newest. Level 4 reports wait. The server listens on port 443, and has 12 users.")] },
        { "POL1010", 1, [Text("We make no commitment to support any version.")] },
        { "POL1010", 2, [Text("## Supported versions\n\nSee [our release policy](https://fabrikam.com/releases) for the supported versions.")] },
        { "POL1011", 1, [Text("## Supported versions\n\n| Version | Supported |\n|---|---|\n| 3.x | yes |\n| 2.x | critical fixes only |\n| 1.x | best effort |")] },
        { "POL1011", 2, [Text("## Supported versions\n\n| Version | Supported |\n|---|---|\n| 3.x | yes |\n| nightly builds | no |")] },
        { "POL1012", 1, [Text("## Supported versions\n\n| Version | Supported |\n|---|---|\n| 2.9.x | yes |\n| 2.x | no |")] },
        { "POL1012", 2, [Text("## Supported versions\n\n| Version | Supported |\n|---|---|\n| 4.2.x | yes |\n| 4.0.x | yes |")] },
        { "POL1012", 3, [Text("## Supported versions\n\n| Version | Supported |\n|---|---|\n| .NET 9 | yes |\n| .NET 8 | no |")] },
        { "POL1012", 4, [Text("## Supported versions\n\n| Version | Supported |\n|---|---|\n| 5.1.x | yes |\n| 5.0.x | no |\n| 4.0.x | yes |\n| < 4.0 | no |")] },
        { "POL1012", 5, [Text("## Supported versions\n\n| Version | Stage | Supported |\n|---|---|---|\n| 5.x | Stable | yes |\n| 5.x | Beta | no |")] },
        { "POL1012", 5, [Text("## Supported versions\n\nThe newest release gets security fixes.\n\n## History\n\n| CVE | Affected versions | Patched versions |\n|---|---|---|\n| CVE-2024-0001 | < 2.4.0 | 2.4.0 |\n| CVE-2023-0002 | < 2.4.0 | 2.4.0 |")] },
        { "POL1013", 1, [Text("A report should contain:\n\n- the affected version\n- the impact")] },
        { "POL1013", 1, [Text("With your report, please include steps to reproduce and the affected version.")] },
        { "POL1014", 1, [Text("We will investigate the report.")] },
        { "POL1014", 1, [Text("We follow coordinated vulnerability disclosure.")] },
        { "POL1014", 1, [Text("Details stay under embargo until the fix is out.")] },
        { "POL1014", 1, [Text("Once it is confirmed, we will prepare a fix.")] },
        { "POL1015", 1, [Text("Or [in private](https://github.com/fabrikam-labs/lighthouse/security/advisories/new).")] },
        { "POL1015", 2, [Text("Or [in private](https://github.com/northwind/harbour/security/advisories/new).")] },
        { "POL1015", 3, [Text("Or [in private](https://github.com/northwind/security-reports/security/advisories/new).")] },
        { "POL1015", 4, [Text("Report vulnerabilities of dependencies [to them](https://github.com/contoso/lighthouse/security/advisories/new).")] },
        { "POL1015", 5, [Text("Report vulnerabilities to security@apache.org, to secure@microsoft.com or on <https://hackerone.com/northwind>.")] },
        { "POL1015", 6, [Text("Or to jane@northwind.com, with this key:\n\n```\n-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nzSdDb250b3NvIFNlY3VyaXR5IDxzZWN1cml0eUBjb250b3NvLmNvbT4=\n=abcd\n-----END PGP PUBLIC KEY BLOCK-----\n```").Replace("security@harbour", "reports@harbour", StringComparison.Ordinal)] },
        { "POL1016", 1, [Text("For vulnerabilities that are already public, open an issue. If the vulnerability is not sensitive, open an issue. For bugs, open an issue.")] },
        { "POL1016", 1, [Text("For vulnerabilities that a scanner found in dependencies, open an issue. If nobody has answered your report of a vulnerability within a month, open an issue.")] },
        { "POL1016", 2, [Text("When a vulnerability is fixed we will open an issue with the details.")] },
        { "POL1016", 3, ["SECURITY.md\n# Security\n\nIf you find a vulnerability, open an issue or contact the maintainers privately.\n"] },
        { "POL1016", 3, [Text("Or create an [issue](https://github.com/fabrikam/harbour/security/advisories/new) about the vulnerability.")] },
        { "POL1016", 4, [Text("We acknowledge reports within 14 days, and send a detailed response within 30 days.")] },
        { "POL1016", 4, [Text("| Severity | Acknowledged |\n|---|---|\n| critical | acknowledged within 5 days |\n| low | acknowledged within 20 days |")] },
        { "POL1016", 5, [Text("## Supported versions of the server\n\n| Version | Supported |\n|---|---|\n| 2.x | yes |\n\n## Supported versions of the client\n\n| Version | Supported |\n|---|---|\n| 2.x | no |")] },
        { "POL1016", 6, [Text("## Supported versions\n\n| Version | Supported |\n|---|---|\n| 3.x | yes |\n| 2.x | yes |\n\nOnly the latest release of each gets security fixes.")] },
        { "POL1016", 7, [Text("## Supported versions\n\nOnly the latest release gets security fixes.\n\n| Version | Supported |\n|---|---|\n| 1.4.x | yes |\n| < 1.4 | no |")] },
        { "POL1016", 8, [Text("There is no bug bounty of our own. A report may be eligible for the bounty of the platform that hosts us.")] },
        { "POL1016", 9, [Text("We acknowledge reports within 14 days.\n\n<!-- security-policy: acknowledge-within=P14D; cve=none -->")] },
        { "POL1017", 1, [Text("[new](../../security/advisories/new), [policy](/security/policy), [issues](../../issues)")] },
        { "POL1017", 2, [Text("[a](#report), [b](#two), [top](#top), [own](#user-content-two)\n\n<a name=\"report\"></a> <h2 id=\"two\">Two</h2>")] },
        { "POL1017", 3, [Text("[site](https://fabrikam.com/x#y), [other](README.md#anything)"), "README.md\n# Harbour\n"] },
        { "POL1017", 4, [Text("[mail](security@harbour.fabrikam.com), [form](link_to_form)")] },
        { "POL1018", 1, [Text("Last updated: 2021-02-10.")] },
        { "POL1018", 1, [Text("This policy is reviewed every 12 months.")] },
        { "POL1018", 2, [Text("Last updated: June 2025. This policy is reviewed every year.")] },
        { "POL1018", 3, [Text("Version 1.2 was released on 2021-02-10. This policy is reviewed every 12 months.")] },
        { "POL1019", 1, [Text(""), "docs/security.md\n# Hardening\n\nRun the service as a user without rights, and keep it behind a proxy.\n"] },
        { "POL1019", 2, [Text(""), "docs/security.md\n# Security\n\nReport vulnerabilities to <security@harbour.fabrikam.com>, as [our policy](../SECURITY.md) says.\n"] },
        { "POL1019", 3, [Text(""), Text("").Replace("SECURITY.md", ".github/SECURITY.md", StringComparison.Ordinal)] },
        { "POL1019", 4, [Text(""), "server/SECURITY.md\n# Security\n\nReport vulnerabilities to <old@harbour.fabrikam.com>.\n"] },
        { "POL1020", 1, [Text("Levels of severity:\n\n1. At once\n1. Next release\n1. In the open")] },
        { "POL1020", 2, [Text("Levels of severity:\n\n- high\n- medium\n- low\n\n| Level | Handling |\n|---|---|\n| Level 0 | At once |\n| Level 1 | Next release |\n| Level 2 | In the open |")] },
        { "POL1020", 3, [Text("Steps to take:\n\n1. Write\n2. Wait\n4. Read")] },
        { "POL1020", 4, [Text("Levels of severity:\n\n1. A fix at once\n2. A fix with the next release\n3. In the open")] },
        { "POL1020", 4, [Text("Levels of severity:\n\n1. A fix at once\n2. A fix with the next release\n3. In the open\n\nExperimental features are out of scope.")] },
        { "POL1021", 1, [Text("The fix goes to every supported branch.\n\n## Supported versions\n\nThe two newest minor release lines get security fixes.")] },
        { "POL1021", 2, [Text("We test on the supported platforms and the supported browsers.")] },
        { "POL1022", 1, [Text("When nobody answers, call hotline@harbour.fabrikam.com."), "README.md\n# Harbour\n\nReport vulnerabilities to hotline@harbour.fabrikam.com.\n"] },
        { "POL1022", 2, [Text(""), "README.md\n# Harbour\n\n## Support\n\nFor questions, send a mail to help@harbour.fabrikam.com.\n"] },
        { "POL1022", 3, [Text(""), "CONTRIBUTING.md\n# Harbour\n\nReport vulnerabilities of third party libraries to them, such as team@contoso.com.\n"] },
        { "POL1022", 4, [Text(""), "CONTRIBUTING.md\n# Harbour\n\nFound a bug? Open an issue.\n"] },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void What_a_page_lets_pass_is_no_finding(string rule, int statement, string[] files)
    {
        var snapshot = new RepositorySnapshot
        {
            Files = [.. files.Select(file => new RepositoryFile(file[..file.IndexOf('\n')], Encoding.UTF8.GetBytes(file[(file.IndexOf('\n') + 1)..])))],
            Name = "fabrikam/harbour",
            Tags = new(GitState.Read, [new("v9.0.1", new(2026, 3, 1)), new("v8.0.4", new(2025, 3, 1))]),
        };
        snapshot = snapshot with { IsThere = snapshot.Files.Select(f => f.Path).Append("LICENSE").ToHashSet().Contains };

        var report = RepositoryCheck.Run(snapshot, new() { AsOf = new(2026, 6, 1) });

        Assert.NotNull(report.Policy);
        Assert.True(report.Findings.All(f => f.Rule.Id != rule), $"{rule}, statement {statement}: {report.Findings.FirstOrDefault(f => f.Rule.Id == rule)?.Message}");
    }

    [Theory]
    [MemberData(nameof(RuleCatalogTests.DocumentRules), MemberType = typeof(RuleCatalogTests))]
    public void Every_statement_of_a_page_has_a_case(string rule)
    {
        var stated = RuleCatalogTests.WhatPasses(rule).Count;
        var held = Cases.Select(c => c.Data).Where(c => c.Item1 == rule).Select(c => c.Item2).Distinct().Order();

        Assert.Equal(Enumerable.Range(1, stated), held);
    }

    private static string Text(string more) => $"SECURITY.md\n{Policy}{more}\n";
}
