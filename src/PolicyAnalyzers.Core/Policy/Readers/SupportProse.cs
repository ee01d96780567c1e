using System.Collections.Immutable;
using PolicyAnalyzers.Documents;
using PolicyAnalyzers.Policy.Lexicon;
using PolicyAnalyzers.Support;
using PolicyAnalyzers.Text;

namespace PolicyAnalyzers.Policy.Readers;

/// <summary>What sentences and items say about versions.</summary>
internal sealed class SupportProse
{
    private readonly ImmutableArray<Fact<SupportRow>>.Builder _rows = ImmutableArray.CreateBuilder<Fact<SupportRow>>();

    public ImmutableArray<Fact<SupportRow>> Rows => _rows.ToImmutable();

    public Fact<SupportWindow>? Window { get; private set; }

    public Fact<SupportPeriod>? Period { get; private set; }

    public bool Exclusive { get; private set; }

    public Fact<bool>? Declined { get; private set; }

    public Fact<bool>? BestEffortOlder { get; private set; }

    public Fact<bool>? ForwardFixOnly { get; private set; }

    /// <summary>Points elsewhere for supported versions.</summary>
    public TextSpan? Link { get; private set; }

    /// <summary>Promises something about versions in words that were not understood.</summary>
    public TextSpan? Unread { get; private set; }

    /// <param name="inTopic">It stands in a section about supported versions.</param>
    public void Read(Sentence sentence, bool inTopic)
    {
        var terms = sentence.Terms;
        var speaks = terms.Has(Term.Supported) || terms.Has(Term.SecurityFix) || terms.Has(Term.Unsupported);
        if (!inTopic && (!speaks || !IsStatement(sentence)))
        {
            return;
        }

        var tokens = SupportScanner.Scan(sentence);
        if (IsDeclined(tokens))
        {
            Declined ??= new(true, sentence.Span);
        }
        else if (terms.Has(Term.ForwardFix))
        {
            ForwardFixOnly ??= new(true, sentence.Span);
        }
        else if (OlderIn(tokens) is not null && terms.Has(Term.Discretion))
        {
            BestEffortOlder ??= new(true, sentence.Span);
        }
        else if (!ReadWindow(sentence, tokens, inTopic, speaks) && !ReadPeriod(sentence, tokens, speaks) && !ReadRows(sentence, tokens, inTopic) && !ReadLink(sentence, tokens, inTopic))
        {
            // "Only the versions below", "everything else is unsupported"
            Exclusive |= inTopic && speaks && (terms.Has(Term.Only) ? terms.Has(Term.Version) : terms.Has(Term.Older) && Negates(tokens));
            Unread ??= inTopic && speaks && terms.Has(Term.Version) && !terms.Has(Term.Advice) ? sentence.Span : null;
        }
    }

    // Elsewhere in a policy, words about versions are mostly about what to test or to report.
    private static bool IsStatement(Sentence sentence) =>
        !sentence.Has(Term.Advice) && !sentence.Has(Term.Report) && !sentence.Has(Term.ReportItem)
        && (sentence.Has(Term.SecurityFix) || sentence.Has(Term.SupportTopic) || sentence.Terms.First(Term.Supported) is { Value: null });

    // "There is no support policy"; "there is no commitment to support any version": a promise denied is more than a version denied.
    private static bool IsDeclined(List<SupportToken> tokens)
    {
        const int Near = 20;
        var denial = tokens.Find(t => t.Is(Term.NoGuarantee));
        var promise = denial.End > 0;
        denial = promise ? denial : tokens.Find(t => t.Is(Term.Negation));
        return denial.End > 0
            && tokens.Exists(t => (t.Is(Term.SupportTopic) || (promise && t.Is(Term.Supported))) && t.Start >= denial.Start && t.Start - denial.End <= Near)
            && !tokens.Exists(t => t.Is(Term.Latest) || t.Is(Term.Older) || t.Is(Term.Branch) || t.Kind == SupportTokenKind.Version);
    }

    private bool ReadWindow(Sentence sentence, List<SupportToken> tokens, bool inTopic, bool speaks)
    {
        if (WindowReader.Read(tokens) is not { } found)
        {
            return ReadPrevious(sentence) || ReadDenial(sentence, tokens);
        }

        // "For example, the latest release is 1.4": examples follow.
        if (tokens.Exists(t => t.Start < found.Start && t.Is(Term.Example)) || tokens.Exists(t => t.Is(Term.Platform) && t.Start > found.Start - 12 && t.Start < found.End + 12))
        {
            return false;
        }

        // Elsewhere "the latest supported version" is in passing; the promise stands before or behind.
        var said = inTopic ? speaks || sentence.Kind == SentenceKind.ListItem || sentence.Has(Term.Only) || (sentence.Has(Term.ReleaseUnit) && (found.End - found.Start) * 2 > sentence.Length)
            : tokens.Exists(t => (t.Is(Term.Supported) || t.Is(Term.Unsupported) || t.Is(Term.SecurityFix)) && (t.End <= found.Start || t.Start >= found.End));
        var advised = sentence.Terms.First(Term.Advice) is { } advice && advice.Start < found.Start
            && !tokens.Exists(t => t.Start < found.Start && (t.Is(Term.Supported) || t.Is(Term.SecurityFix))) && !sentence.Has(Term.Only);
        if (!said || advised)
        {
            return false;
        }

        Exclusive |= sentence.Has(Term.Only);
        if (ReadNewestOf(sentence, tokens, found))
        {
            return true;
        }

        // "The latest minor version, and 3.10.x": a line beside the window.
        ReadRows(sentence, tokens, inTopic, t => t.Version.Wildcard && t.Start > found.End);
        Window ??= new(found.Window, sentence.SpanOf(found.Start, found.End - found.Start));
        if (found.Window.Count > 1)
        {
            // "… and the previous major for 12 months": the lines behind the newest run out.
            ReadPeriod(sentence, tokens, speaks, PeriodStart.NextLine, found.Window.Unit);
        }

        return true;
    }

    // An item of its own for the line behind the newest.
    private bool ReadPrevious(Sentence sentence)
    {
        if (Window is not { } window || sentence.Kind != SentenceKind.ListItem || !sentence.Has(Term.Previous) || !sentence.Has(Term.ReleaseUnit) || SupportStatusCell.Read(sentence).Supported == false)
        {
            return false;
        }

        Window = window with { Value = window.Value with { Count = window.Value.Count + 1 } };
        return true;
    }

    // "The latest release of 5.x and 4.x": the newest of each of these lines.
    private bool ReadNewestOf(Sentence sentence, List<SupportToken> tokens, WindowReader.Found found)
    {
        var any = false;
        foreach (var token in tokens)
        {
            if (token.Start < found.Start || found.Window is not { Count: 1, Unit: ReleaseUnit.Release or ReleaseUnit.Patch })
            {
                continue;
            }

            // Only the line itself may follow: what stands behind a comma or in brackets is something else.
            if (token.Kind is SupportTokenKind.Open or SupportTokenKind.Separator && !any)
            {
                break;
            }

            if (token is { Kind: SupportTokenKind.Version, Version.Wildcard: true })
            {
                Add(sentence, token.Start, token.End, new(true, Coverage.Full, null, true), new(RangeKind.Newest, [token.Version.Line]) { Window = found.Window });
                any = true;
            }
        }

        return any;
    }

    // "No fixes for prior versions": where nothing else is said, what is left is the newest.
    private bool ReadDenial(Sentence sentence, List<SupportToken> tokens)
    {
        if (OlderIn(tokens) is not { } older || !Negates(tokens) || tokens.Exists(t => t.Kind == SupportTokenKind.Version))
        {
            return false;
        }

        AddRest(sentence, older);
        return true;
    }

    private bool ReadPeriod(Sentence sentence, List<SupportToken> tokens, bool speaks, PeriodStart? known = null, ReleaseUnit? knownUnit = null)
    {
        if (!speaks || !sentence.Has(Term.Version) || Period is not null)
        {
            return false;
        }

        foreach (var duration in Duration.In(sentence))
        {
            if (duration.Period is { Unit: PeriodUnit.Month or PeriodUnit.Year or PeriodUnit.Week } period)
            {
                var unit = knownUnit is not null ? knownUnit.Value : tokens.Exists(t => t.Is(Term.ReleaseUnit) && t.Hit.Value == "minor") ? ReleaseUnit.Minor : ReleaseUnit.Major;

                // "released in the last 12 months": each release has its own time.
                var start = known ?? (tokens.Exists(t => t.Is(Term.Next) && t.Start > duration.Start) ? PeriodStart.NextLine
                    : tokens.Exists(t => (t.Is(Term.Latest) || t.Is(Term.Previous)) && duration.Start - t.End is 0 or 1) ? PeriodStart.Release
                    : PeriodStart.FirstOfLine);
                Period = new(new(period, start, unit) { LongTermOnly = sentence.Has(Term.LongTerm) }, sentence.SpanOf(duration.Start, duration.End - duration.Start));
                Exclusive |= sentence.Has(Term.Only);
                return true;
            }
        }

        return false;
    }

    private bool ReadRows(Sentence sentence, List<SupportToken> tokens, bool inTopic, Func<SupportToken, bool>? counts = null)
    {
        // Elsewhere versions are also what was fixed when.
        if (!inTopic && sentence.Terms.First(Term.Supported) is not { Value: null } && !sentence.Has(Term.Unsupported))
        {
            return false;
        }

        var signs = new PolaritySigns(sentence, tokens);
        var any = false;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Is(Term.Example) || tokens[i].Is(Term.Platform))
            {
                // What follows are examples, or versions of something else.
                break;
            }

            if (VersionRangeReader.ItemAt(tokens, i, bare: false) is { } item && counts?.Invoke(tokens[item.Last]) != false)
            {
                var (start, end) = (tokens[item.First].Start, tokens[item.Last].End);
                if (signs.At(start, end) is { IsStated: true } status)
                {
                    Add(sentence, start, end, status with { Until = status.Until ?? UntilAfter(tokens, item.Last) }, new(RangeKind.Numbers, [item.Interval]) { Unit = item.Number.Unit });
                    any = true;
                }

                i = item.Last;
            }
            else if (inTopic && counts is null && IsBranch(tokens, i) && signs.At(tokens[i].Start, tokens[i].End) is { IsStated: true } status)
            {
                var name = sentence.Text.Slice(tokens[i].Start - sentence.Start, tokens[i].Hit.Length).ToString().Split(' ')[^1];
                Add(sentence, tokens[i].Start, tokens[i].End, status, new(RangeKind.Branch, []) { Name = name });
                any = true;
            }
        }

        if (any && Negates(tokens) && OlderIn(tokens) is { } older)
        {
            AddRest(sentence, older);
        }

        Exclusive |= any && sentence.Has(Term.Only);
        return any;
    }

    // "main" is a branch where the word stands beside it, "master" anywhere.
    private static bool IsBranch(List<SupportToken> tokens, int i) => tokens[i].Is(Term.Branch)
        && (tokens[i].Hit.Value is null || (i > 0 && tokens[i - 1].Is(Term.Version)) || (i + 1 < tokens.Count && tokens[i + 1].Is(Term.Version)));

    // "… is supported until 31 December 2027"
    private static DateOnly? UntilAfter(List<SupportToken> tokens, int version)
    {
        for (var i = version + 1; i < tokens.Count && tokens[i].Kind != SupportTokenKind.Version; i++)
        {
            if (tokens[i].Kind == SupportTokenKind.Date)
            {
                return tokens[i - 1].Is(Term.Below) || tokens[i - 1].Is(Term.Through) || tokens[i - 1].Is(Term.EndOfSupport) ? tokens[i].Date : null;
            }
        }

        return null;
    }

    private void Add(Sentence sentence, int start, int end, SupportStatusCell status, VersionRange range) =>
        _rows.Add(new(new(sentence.Text[(start - sentence.Start)..(end - sentence.Start)].ToString(), status.Supported, status.Coverage) { Range = range, Until = status.Until }, sentence.SpanOf(start, end - start)));

    private void AddRest(Sentence sentence, SupportToken older) =>
        Add(sentence, older.Start, older.End, new(false, Coverage.None, null, true), new(RangeKind.Rest, []));

    // Words for the rest that stand in a cell alone ("others") are common in prose about anything.
    private static SupportToken? OlderIn(List<SupportToken> tokens)
    {
        foreach (var token in tokens)
        {
            if (token.Is(Term.Older) && token.Hit.Value is null)
            {
                return token;
            }
        }

        return null;
    }

    private bool ReadLink(Sentence sentence, List<SupportToken> tokens, bool inTopic)
    {
        var link = sentence.Links.FirstOrDefault(l => !l.IsImage);
        if (Link is not null || link is null)
        {
            return false;
        }

        // Elsewhere the link itself, or the words that point, must be about supported versions.
        var points = inTopic || tokens.Exists(t => t.Is(Term.SupportTopic) && (sentence.Has(Term.Elsewhere) || (t.Start >= link.Start && t.End <= link.Start + link.Length)));
        Link = points ? sentence.Span : null;
        return points;
    }

    private static bool Negates(List<SupportToken> tokens) => tokens.Exists(t => t.Is(Term.Negation) || t.Is(Term.Unsupported));
}
