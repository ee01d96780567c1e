using PolicyAnalyzers.Checks;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Support;
using PolicyAnalyzers.Tool.Drafts;

namespace PolicyAnalyzers.Tests.Tool;

public sealed class PolicyDraftTests
{
    private const string Repository = "contoso/lighthouse";

    private static readonly DraftChannel[] AllChannels =
    [
        new(DraftChannelKind.Mail, "security@lighthouse.contoso.com"),
        new(DraftChannelKind.Form, "https://lighthouse.contoso.com/report"),
        new(DraftChannelKind.GitHub, Repository),
    ];

    private static readonly (string? Text, Period? Period, bool BusinessDays)[] Times =
    [
        ("5 business days", new(5, PeriodUnit.Day), true),
        ("14 days", new(14, PeriodUnit.Day), false),
        ("1 week", new(1, PeriodUnit.Week), false),
        ("72 hours", new(72, PeriodUnit.Hour), false),
        (null, null, false),
    ];

    private static readonly DraftWindow?[] Windows = [null, new(1, "release"), .. Units("minor"), .. Units("major")];

    public static TheoryData<int, bool> Combinations => new MatrixTheoryData<int, bool>(Enumerable.Range(1, 7), [false, true]);

    [Theory]
    [MemberData(nameof(Combinations))]
    public void Every_combination_of_answers_passes_every_rule_and_is_read_as_it_was_given(int channels, bool levels)
    {
        var answers = new PolicyAnswers([.. AllChannels.Where((_, i) => (channels & (1 << i)) != 0)], null, null, levels) { GitHub = (channels & 4) != 0 ? Repository : null };
        foreach (var time in Times)
        {
            foreach (var window in Windows)
            {
                Check(answers with { AcknowledgeWithin = time.Text, Supported = window }, time.Period, time.BusinessDays);
            }
        }
    }

    private static void Check(PolicyAnswers answers, Period? period, bool businessDays)
    {
        var text = PolicyDraft.Write(answers);
        var snapshot = new RepositorySnapshot
        {
            Files = [new("SECURITY.md", System.Text.Encoding.UTF8.GetBytes(text))],
            IsThere = path => path == "SECURITY.md",
            Name = Repository,
            Tags = new(GitState.Read, [new("v2.1.0", new(2026, 5, 1)), new("v2.0.0", new(2026, 1, 1)), new("v1.9.0", new(2025, 6, 1))]),
        };

        var report = RepositoryCheck.Run(snapshot, new() { AsOf = new(2026, 6, 1) });

        Assert.True(report.Findings.IsEmpty, string.Join('\n', report.Findings.Select(f => $"{f.Rule.Id} {f.Message}").Append(text)));
        var policy = report.Policy!;
        Assert.Equal(
            answers.Channels.Select(c => c.Kind == DraftChannelKind.GitHub ? $"https://github.com/{Repository}/security/advisories/new" : c.Address),
            policy.PrivateChannels.Select(c => c.Value.Value));
        Assert.Equal((period, businessDays, period is null), (policy.AcknowledgeWithin!.Value.Period, policy.AcknowledgeWithin.Value.BusinessDays, policy.AcknowledgeWithin.Value.Declined));
        Assert.Equal(answers.Supported is { } window ? new SupportWindow(window.Count, Enum.Parse<ReleaseUnit>(window.Unit, ignoreCase: true)) : null, policy.Support.Window?.Value);
        Assert.Equal(answers.Supported is null, policy.Support.Declined is not null);
        Assert.Equal((answers.Levels ? 7 : null, answers.Levels ? 4 : null), (policy.RiskLevels?.Value.Levels.Length, policy.RiskLevels?.Value.OpenFrom?.Value));
        Assert.All(new[] { policy.DiscouragesPublicReports, policy.DisclosureProcess, policy.Advisories, policy.Credit, policy.ScannerFindings, policy.DependencyReports }, Assert.NotNull);
        Assert.All(text.Split('\n'), line => Assert.True(line.Length <= 130, line));
    }

    private static IEnumerable<DraftWindow?> Units(string unit) => [new(1, unit), new(2, unit), new(3, unit), new(12, unit)];
}
