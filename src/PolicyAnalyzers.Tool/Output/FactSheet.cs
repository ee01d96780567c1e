using System.Collections.Immutable;
using System.Globalization;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Risk;
using PolicyAnalyzers.Support;
using PolicyAnalyzers.Text;

namespace PolicyAnalyzers.Tool.Output;

/// <param name="Line">Where it was read; null for what belongs to the row above.</param>
public sealed record FactRow(int? Line, string Name, string Text);

/// <summary>Every fact of a policy in words, and the names of those that it does not state.</summary>
public sealed class FactSheet
{
    private readonly List<FactRow> _rows = [];
    private readonly List<string> _silent = [];
    private readonly SecurityPolicy _policy;

    private FactSheet(SecurityPolicy policy) => _policy = policy;

    public static (IReadOnlyList<FactRow> Rows, IReadOnlyList<string> Silent) Of(SecurityPolicy policy)
    {
        var sheet = new FactSheet(policy);
        sheet.Fill();
        return (sheet._rows, sheet._silent);
    }

    private void Fill()
    {
        All("private channel", _policy.PrivateChannels, Channel);
        if (_policy.PublicChannelOnly is { Value: true } publicOnly)
        {
            Add("public reports", publicOnly, _ => "the only way named");
        }
        else
        {
            One("public reports", _policy.DiscouragesPublicReports, value => value ? "asked not to" : "welcome");
        }

        One("acknowledgement", _policy.AcknowledgeWithin, PromiseWords.Of);
        All("time to a fix", _policy.FixWithin, PromiseWords.Of);
        One("published after fix", _policy.PublishAfterFix, PromiseWords.Of);
        One("embargo at most", _policy.MaxEmbargo, PromiseWords.Of);
        One("silence asked for", _policy.EmbargoAskedOfReporter, PromiseWords.Of);
        Support(_policy.Support);
        One("report contents", _policy.ReportContents, items => items.IsEmpty ? "stated" : string.Join("; ", items));
        One("disclosure process", _policy.DisclosureProcess, Stated);
        One("advisories", _policy.Advisories, Stated);
        One("credit", _policy.Credit, Stated);
        One("CVE", _policy.Cve, value => value == CvePractice.Assigns ? "assigned" : "none assigned");
        One("bounty", _policy.Bounty, value => value == Bounty.Pays ? "paid" : "none");
        One("scope", _policy.Scope, Stated);
        One("safe harbor", _policy.SafeHarbor, Stated);
        One("scanner findings", _policy.ScannerFindings, Stated);
        One("dependencies", _policy.DependencyReports, Stated);
        One("policy date", _policy.PolicyDate, date => date.ToString());
        One("reviewed every", _policy.ReviewedEvery, period => PromiseWords.Length(period));
        Scale(_policy.RiskLevels);
    }

    private void Support(SupportStatement support)
    {
        const string name = "supported versions";
        if (support.Form != SupportForm.None)
        {
            Add(name, support.Span, Form(support));
        }
        else if ((support.Declined ?? support.Unread) is { } words)
        {
            Add(name, words, _ => support.Declined is null ? "spoken of, in words that were not understood" : "no promise");
        }
        else
        {
            _silent.Add(name);
        }

        foreach (var row in support.Rows)
        {
            Add("", row, Row);
        }

        Exception(support.BestEffortOlder, "older versions: best effort");
        Exception(support.ForwardFixOnly, "intrusive fixes: in the next release alone");
    }

    private void Exception(Fact<bool>? fact, string text)
    {
        if (fact is { Value: true })
        {
            Add("", fact, _ => text);
        }
    }

    private void Scale(Fact<RiskScale>? scale)
    {
        One("risk levels", scale, s => $"{Number(s.Levels.Length)} levels of {(s.Handling ? "handling" : "severity")}{(s.OpenFrom is { } open ? $", in the open from {Number(open.Value)} on" : "")}");
        foreach (var level in scale?.Value.Levels ?? [])
        {
            Add("", level, l => $"{Number(l.Level)} {l.Text}");
        }
    }

    private void All<T>(string name, ImmutableArray<Fact<T>> facts, Func<T, string> words)
    {
        One(name, facts.FirstOrDefault(), words);
        foreach (var fact in facts.Skip(1))
        {
            Add("", fact, words);
        }
    }

    private void One<T>(string name, Fact<T>? fact, Func<T, string> words)
    {
        if (fact is null)
        {
            _silent.Add(name);
            return;
        }

        Add(name, fact, words);
    }

    private void Add<T>(string name, Fact<T> fact, Func<T, string> words) =>
        Add(name, fact.Span, words(fact.Value) + (fact.Source == FactSource.Comment ? " (in a comment)" : ""));

    private void Add(string name, TextSpan span, string text) => _rows.Add(new(_policy.Source.GetLine(span.Start), name, text));

    private static string Stated(bool value) => value ? "stated" : "denied";

    private static string Channel(Channel channel)
    {
        var kind = channel.Type switch
        {
            ChannelType.Email => "e-mail",
            ChannelType.Url => "form or portal",
            ChannelType.GitHub => "GitHub private reporting",
            ChannelType.Pgp => "key to encrypt with",
            _ => "other",
        };
        return $"{channel.Value} ({kind}{(channel.Obfuscated ? ", obfuscated" : "")})";
    }

    private static string Form(SupportStatement support) => support switch
    {
        { Window.Value: var window } => Window(window),
        { Period.Value: { Start: PeriodStart.NextLine } period } => $"each {Line(period.Unit)} until {PromiseWords.Length(period.Length)} after the next",
        { Period.Value: var period } => $"each {Line(period.Unit)} for {PromiseWords.Length(period.Length)}",
        { Form: SupportForm.Table } => "a table",
        { Form: SupportForm.Dated } => "by date",
        { Form: SupportForm.Link } => "kept elsewhere",
        _ => "named one by one",
    } + (support.PreviousMajor is { Value: var older } ? $", {Window(older)} of the previous major" : "") + (support.Exclusive ? ", and no other" : "");

    private static string Window(SupportWindow window) =>
        $"the newest {(window.Count == 1 ? "" : Number(window.Count) + " ")}{Line(window.Unit)}{(window.Count == 1 ? "" : "s")}{(window.PerMajor ? " of each major" : "")}";

    private static string Line(ReleaseUnit unit) => unit == ReleaseUnit.Release ? "release" : $"{Word(unit)} release line";

    private static string Row(SupportRow row)
    {
        var verdict = row.Supported switch { true => "supported", false => "not supported", null => "undecided" };
        var coverage = row.Coverage switch
        {
            Coverage.Security => ", security fixes",
            Coverage.Critical => ", critical fixes alone",
            Coverage.BestEffort => ", best effort",
            Coverage.Paid => ", paid",
            _ => "",
        };
        return $"{row.Versions}: {verdict}{(row.LongTerm ? ", long-term" : "")}{coverage}{(row.Until is { } until ? $", until {Day(until)}" : "")}";
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    // Names of units are single English words, so that lower case is all they need.
    private static string Word<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
