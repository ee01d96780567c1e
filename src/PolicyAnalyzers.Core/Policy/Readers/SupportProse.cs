using PolicyAnalyzers.Documents;
using PolicyAnalyzers.Policy.Lexicon;
using PolicyAnalyzers.Support;
using PolicyAnalyzers.Text;

namespace PolicyAnalyzers.Policy.Readers;

/// <summary>What sentences and items say about versions, one after the other; of two that say the same kind of thing the first counts.</summary>
internal sealed class SupportProse(PolicyDocument document)
{
    private readonly SupportOwnName _names = new(document);
    private bool _windowIsOfSecurity;
    private int _exampleBlock = -1;

    public List<Fact<SupportRow>> Rows { get; } = [];

    /// <summary>What is denied to pre-releases, whatever else is said.</summary>
    public Fact<SupportRow>? PreReleases { get; private set; }

    public Fact<SupportWindow>? Window { get; private set; }

    /// <summary>The item that names the window names a branch first: a list of two things.</summary>
    public bool BranchBeforeWindow { get; private set; }

    /// <summary>Which versions users are told to use: what else is supported is left open.</summary>
    public Fact<SupportWindow>? Advised { get; private set; }

    public Fact<SupportWindow>? PreviousMajor { get; private set; }

    public Fact<SupportPeriod>? Period { get; private set; }

    public bool Exclusive { get; private set; }

    /// <summary>As <see cref="SupportStatement.OutsideIsOpen"/>.</summary>
    public bool OutsideIsOpen { get; private set; }

    public Fact<bool>? Declined { get; private set; }

    public Fact<bool>? BestEffortOlder { get; private set; }

    public Fact<bool>? ForwardFixOnly { get; private set; }

    /// <summary>Points elsewhere for supported versions.</summary>
    public TextSpan? Link { get; private set; }

    /// <summary>Promises something about versions in words that were not understood.</summary>
    public TextSpan? Unread { get; private set; }

    /// <param name="inTopic">It stands in a section about supported versions.</param>
    public void Read(Sentence source, bool inTopic)
    {
        if (!inTopic && !IsStatement(source))
        {
            if (source.Links.Length > 0 && (source.Has(Term.SupportTopic) || source.Has(Term.Supported)))
            {
                ReadLink(new(source, _names.Scan(source), InTopic: false));
            }

            return;
        }

        var sentence = new SupportSentence(source, _names.Scan(source), inTopic);
        if (sentence.IsOfLater)
        {
            return;
        }

        // "- Everything else: no"
        Exclusive |= inTopic && sentence is { IsItem: true, Tokens: [var head, ..] } && head.Is(Term.Older) && SupportStatusCell.Read(source, head.End) is { Supported: false };
        PreReleases ??= inTopic ? SupportProseRows.PreReleasesOf(sentence) : null;

        if (IsDeclined(sentence))
        {
            Declined ??= new(true, source.Span);
        }
        else if (sentence.Has(Term.ForwardFix))
        {
            ForwardFixOnly ??= new(true, source.Span);
        }
        else if (sentence.Older is { } older && sentence.Has(Term.Discretion))
        {
            // "Only the newest gets fixes. Older ones may not": the second sentence takes nothing back.
            if (Exclusive && source.Terms.First(Term.Discretion) is { Value: "denied" })
            {
                return;
            }

            BestEffortOlder ??= new(true, source.Span);
            OutsideIsOpen |= (Window is null && Array.Exists([.. sentence.Without(older)], ReadWindow)) || sentence.Any(t => t.Is(Term.Discretion) && t.Hit.Value is not null) || sentence.IsItem;
        }
        else if (ReadWindow(sentence) || ReadPeriod(sentence) || ReadRows(sentence))
        {
            // "We mostly fix the latest" and "we typically fix only the latest" leave a door open.
            OutsideIsOpen |= sentence.Has(Term.Discretion) && sentence.Older is null;
            Exclusive |= sentence.Has(Term.Only) && !sentence.LimitsFixes ? !sentence.Has(Term.BestEffort) && !sentence.Has(Term.Discretion) : sentence.Older is not null && sentence.Negates;
        }
        else if (!ReadLink(sentence) && inTopic && sentence.Speaks)
        {
            // Which lines have long-term support, or limited support, is not said.
            OutsideIsOpen |= (sentence.Has(Term.LongTerm) && !sentence.Negates) || (sentence.IsItem && sentence.Has(Term.Version) && SupportStatusCell.Read(source) is { IsStated: true, Supported: null });

            // "Only the versions below are supported", "everything else is unsupported"; not "issues that are only found on a branch".
            Exclusive |= sentence.Has(Term.Only) ? sentence.Has(Term.Version) && SaysPlainly(source) : sentence.Has(Term.Older) && sentence.Negates;
            Unread ??= sentence.SaysWhich && !sentence.Has(Term.Advice) && !IsOnProcess(source) ? source.Span : null;
        }
    }

    // "Prepare the fix for the supported version", "then the following process applies".
    private static bool IsOnProcess(Sentence sentence) => sentence.Has(Term.OurProcess) || sentence.Has(Term.Received) || sentence.Has(Term.ProcessTopic) || sentence.Section.Heading?.Has(Term.ProcessTopic) == true;

    // Elsewhere in a policy, words about versions are mostly about what to test or to report.
    private static bool IsStatement(Sentence sentence) =>
        SupportSentence.SpeaksOfSupport(sentence) && (sentence.LeadIn ?? sentence.Section.Heading)?.Has(Term.Dependency) != true && !sentence.Has(Term.Advice) && !sentence.Has(Term.Report) && !sentence.Has(Term.ReportItem)
        && SaysPlainly(sentence);

    // "Get", "provide": of support only beside a word for it.
    private static bool SaysPlainly(Sentence sentence) => sentence.Has(Term.SecurityFix) || sentence.Has(Term.SupportTopic) || sentence.Terms.First(Term.Supported) is { Value: null };

    // "There is no support policy"; "there is no commitment to support any version": a promise denied is more than a version denied.
    private static bool IsDeclined(SupportSentence sentence) =>
        (sentence.Has(Term.NoGuarantee) || sentence.Has(Term.Negation)) && DeniesPromise(sentence);

    private static bool DeniesPromise(SupportSentence sentence)
    {
        const int Near = 30;
        bool IsNone(SupportToken t) => sentence.InTopic && t.Is(Term.Version) && !sentence.Has(Term.Each) && sentence.Sentence.Terms.First(Term.Supported) is { } verb && verb.Start > t.Start && IsDenied(sentence, t);
        var promise = sentence.Find(t => t.Is(Term.NoGuarantee));
        return (promise ?? sentence.Find(t => t.Is(Term.Negation))) is { } denial
            && sentence.Any(t => (t.Is(Term.SupportTopic) || (promise is not null && (t.Is(Term.Supported) || (sentence.InTopic && t.Is(Term.Version)))) || IsNone(t)) && t.Start >= denial.Start && t.Start - denial.End <= Near)
            && !sentence.NamesVersion && !sentence.Any(t => t.Is(Term.Latest) || t.Is(Term.Older) || t.Is(Term.Branch));
    }

    private static bool IsDenied(SupportSentence sentence, SupportToken token)
    {
        const int Near = 10;
        return sentence.Any(t => t.Is(Term.Negation) && token.Start - t.End is >= 0 and <= Near);
    }

    private bool ReadWindow(SupportSentence sentence)
    {
        var tokens = sentence.Tokens;
        if (PreviousMajorReader.Read(sentence) is { } behind && WindowPromise.IsIn(sentence, behind))
        {
            PreviousMajor ??= new(behind.Window, sentence.SpanOf(behind.Start, behind.End));
            ReadPeriod(sentence, PeriodStart.NextLine, ReleaseUnit.Major);
            tokens = tokens.FindAll(t => t.End <= behind.Start || t.Start >= behind.End);
            if (WindowReader.Read(tokens) is null)
            {
                return true;
            }
        }

        if (WindowReader.Read(tokens) is not { } found)
        {
            return ReadPrevious(sentence);
        }

        if (sentence.InTopic && sentence.Has(Term.Advice) && !sentence.Has(Term.Report) && !sentence.Has(Term.ReportItem) && !sentence.Has(Term.Platform))
        {
            Advised ??= new(found.Window, sentence.SpanOf(found.Start, found.End));
        }

        if (IsAside(sentence) || !WindowPromise.IsIn(sentence, found) || WindowPromise.DescribesVersion(sentence, found) || SupportPeriodReader.IsStart(sentence, found))
        {
            return false;
        }

        Fact<SupportRow>[] newest = [.. SupportProseRows.NewestOf(sentence, found)];
        if (newest.Length > (found.Window.Unit == ReleaseUnit.Minor ? 1 : 0))
        {
            Rows.AddRange(newest);
            return true;
        }

        Fact<SupportRow>[] branches = [.. SupportProseRows.BranchesOf(sentence)];
        Rows.AddRange(branches);
        BranchBeforeWindow |= Window is null && sentence.IsItem && branches.Length > 0 && branches[0].Span.Start < sentence.SpanOf(found.Start, found.End).Start;

        // "The latest minor version, and 3.10.x": a line beside the window.
        Rows.AddRange(SupportProseRows.Read(sentence, behind: found.End));
        var security = sentence.Has(Term.Security);
        if (Window is null || (security && !_windowIsOfSecurity))
        {
            // "Bugs are fixed in the latest minor, security issues in the last five": the promise here is the second.
            (Window, _windowIsOfSecurity) = (new(found.Window, sentence.SpanOf(found.Start, found.End)), security);
        }

        if (found.Window is { Count: > 1 } or { PerMajor: true })
        {
            // "… and the previous major for 12 months": the lines behind the newest run out.
            ReadPeriod(sentence, PeriodStart.NextLine, found.Window.PerMajor ? ReleaseUnit.Major : found.Window.Unit);
        }

        return true;
    }

    // Where the versions in support have been told, the newest release elsewhere is one that a step is about: "make a release of the latest line".
    private bool IsAside(SupportSentence sentence) => !sentence.InTopic && (Rows.Count > 0 || Period is not null);

    // An item of its own for the line behind the newest.
    private bool ReadPrevious(SupportSentence sentence)
    {
        if (Window is not { } window || !sentence.IsItem || !sentence.Has(Term.Previous) || !sentence.Has(Term.ReleaseUnit) || SupportStatusCell.Read(sentence.Sentence).Supported == false)
        {
            return false;
        }

        Window = window with { Value = window.Value with { Count = window.Value.Count + 1 } };
        return true;
    }

    private bool ReadRows(SupportSentence sentence)
    {
        // What follows "for example" in a paragraph goes on with it.
        _exampleBlock = sentence.Tokens is [var first, ..] && first.Is(Term.Example) ? sentence.Sentence.Block : _exampleBlock;
        if (_exampleBlock == sentence.Sentence.Block)
        {
            return false;
        }

        var before = Rows.Count;
        Rows.AddRange(SupportProseRows.Read(sentence).Where(row => row.Value.Range.Name is not { } name || !Rows.Exists(r => r.Value.Range.Name == name)));
        return Rows.Count > before;
    }

    private bool ReadPeriod(SupportSentence sentence, PeriodStart? start = null, ReleaseUnit? unit = null)
    {
        if (Period is not null || SupportPeriodReader.Read(sentence, start, unit) is not { } period)
        {
            return false;
        }

        Period = period;
        return true;
    }

    private bool ReadLink(SupportSentence sentence)
    {
        var points = SupportLink.IsIn(sentence);
        Link ??= points ? sentence.Sentence.Span : null;
        return points;
    }
}
