using System.Collections.Immutable;
using PolicyAnalyzers.Documents;
using PolicyAnalyzers.Policy.Lexicon;
using PolicyAnalyzers.Support;

namespace PolicyAnalyzers.Policy.Readers;

/// <summary>What the policy says about versions: its tables, and the words around them.</summary>
internal static class SupportReader
{
    private sealed record ReadTable(SupportTable Table, ImmutableArray<Fact<SupportRow>> Rows);

    private static readonly (string Versions, bool Supported)[] TemplateRows = [("5.1.x", true), ("5.0.x", false), ("4.0.x", true), ("< 4.0", false)];

    public static SupportStatement Read(PolicyDocument document)
    {
        var topics = SupportTopics.Find(document);
        var all = document.Tables.Select(t => SupportTable.Of(t, topics.Contains(t.Section))).OfType<SupportTable>().Select(t => new ReadTable(t, [.. t.Rows()])).ToArray();

        // A template's example stays behind under the table that replaces it.
        var own = all.Where(t => !IsTemplate(t.Rows)).ToArray();
        var tables = own.Length > 0 ? own : all;
        ImmutableArray<Fact<SupportRow>> rows = [.. tables.SelectMany(t => t.Rows)];
        var prose = ReadProse(document, topics);
        var statement = Compose([.. tables.Select(t => t.Table)], rows, prose);
        return statement with
        {
            Rows = [.. statement.Rows.Select(row => WithEnd(row, prose.Rows)), .. prose.PreReleases is { } ahead ? [ahead] : ImmutableArray<Fact<SupportRow>>.Empty],
            Window = prose.Window ?? statement.Window ?? WindowOfRows(statement.Rows),
            PreviousMajor = prose.PreviousMajor,
            Period = prose.Period,
            Exclusive = statement.Exclusive || prose.Exclusive,
            OutsideIsOpen = statement.OutsideIsOpen || prose.OutsideIsOpen,
            DeniedInWords = rows.IsEmpty ? [] : [.. prose.Rows.Where(r => r.Value is { Supported: false, Range.Kind: RangeKind.Numbers })],
            WindowNarrowsRows = prose.Window is { } window && !rows.IsEmpty && window.Span.Start > rows[^1].Span.Start,
            Declined = prose.Declined,
            BestEffortOlder = prose.BestEffortOlder,
            ForwardFixOnly = prose.ForwardFixOnly,
        };
    }

    // "Support for 1.x ends on …", below a table that has a row for it.
    private static Fact<SupportRow> WithEnd(Fact<SupportRow> row, List<Fact<SupportRow>> words) =>
        row.Value is { Supported: true, Until: null, Range.Kind: RangeKind.Numbers } && words.Find(w => w.Value.Until is not null && w.Value.Range.Kind == RangeKind.Numbers && w.Value.Range.Intervals.SequenceEqual(row.Value.Range.Intervals)) is { } end
            ? row with { Value = row.Value with { Until = end.Value.Until } }
            : row;

    private static SupportProse ReadProse(PolicyDocument document, HashSet<Section> topics)
    {
        var prose = new SupportProse(document);
        var block = -1;
        foreach (var sentence in document.Sentences)
        {
            if (sentence.Kind is not (SentenceKind.Paragraph or SentenceKind.ListItem) || sentence.Has(Term.TemplateText))
            {
                continue;
            }

            block = SupportTopics.BeginsTopic(sentence) ? sentence.Block : block;
            prose.Read(sentence, topics.Contains(sentence.Section) || sentence.Block == block);
        }

        return prose;
    }

    // "Latest" and "older", and at most what is promised nothing beside them.
    private static bool IsRelative(ImmutableArray<Fact<SupportRow>> rows) => rows.Any(r => r.Value.Range.Kind == RangeKind.Newest)
        && rows.All(r => r.Value.Range is { Kind: RangeKind.Newest or RangeKind.Rest, Intervals.IsEmpty: true } || r.Value is { Supported: not true, Range.Kind: RangeKind.Branch or RangeKind.Unknown });

    private static SupportStatement Compose(SupportTable[] tables, ImmutableArray<Fact<SupportRow>> rows, SupportProse prose)
    {
        var template = IsTemplate(rows);
        if (tables.Length > 0 && !(template && prose.Link is not null))
        {
            var span = tables[0].Head?.Span ?? default;
            var dated = rows.Any(r => r.Value.Until is not null) || prose.Period is not null || tables.Any(t => t.HasPeriods);
            var form = dated ? SupportForm.Dated : rows.Length > 0 && IsRelative(rows) ? SupportForm.Window : SupportForm.Table;
            return new(form, span) { Rows = rows, IsTemplate = template };
        }

        return prose switch
        {
            // Which versions are "older" a period tells, where no row names any.
            { Period: { } period } => new(SupportForm.Dated, period.Span) { Rows = [.. prose.Rows.Where(r => r.Value.Range.Kind != RangeKind.Rest || prose.Rows.Exists(n => n.Value.Range.Kind == RangeKind.Numbers))] },
            { PreviousMajor: { } behind, Window: null } => new(SupportForm.Window, behind.Span),
            { Window: { } window } => new(prose.BranchBeforeWindow ? SupportForm.List : SupportForm.Window, window.Span) { Rows = [.. prose.Rows.Where(r => r.Value.Range.Kind != RangeKind.Rest)] },
            { Rows: [var only] } when only.Value.Range.Kind == RangeKind.Rest => new(SupportForm.Window, only.Span) { Window = new(new(1, only.Value.Range.Unit), only.Span), Exclusive = true },
            { Rows: [var all] } when all.Value.Range is { Kind: RangeKind.Numbers, Intervals: [{ Low: null, High: null }] } => new(SupportForm.Window, all.Span) { Rows = [all] },
            { Rows: [{ Value.Range.Kind: RangeKind.Newest } only] } => new(SupportForm.Window, only.Span) { Rows = [only], OutsideIsOpen = !prose.Exclusive },
            { Rows: [var newest, ..] } when prose.Rows.TrueForAll(r => r.Value.Range.Kind == RangeKind.Newest) => new(SupportForm.Window, newest.Span) { Rows = [.. prose.Rows] },
            { Rows: [var sample, ..] } when IsTemplate([.. prose.Rows]) => new(SupportForm.Table, sample.Span) { Rows = [.. prose.Rows], IsTemplate = true },
            { Rows: [var first, ..] } => new(prose.Rows.Exists(r => r.Value.Until is not null) ? SupportForm.Dated : SupportForm.List, first.Span) { Rows = [.. prose.Rows] },
            { Link: { } link } => new(SupportForm.Link, link),
            { Advised: { } advised } => new(SupportForm.Window, advised.Span) { Window = advised, OutsideIsOpen = true },
            { Unread: { } unread } => new(SupportForm.Window, unread) { Unread = new(true, unread) },
            _ => SupportStatement.None,
        };
    }

    // Rows of which the newest alone is promised anything are a window, and nothing else is.
    private static Fact<SupportWindow>? WindowOfRows(ImmutableArray<Fact<SupportRow>> rows) =>
        rows.Where(r => r.Value is { Supported: true, Range.Kind: RangeKind.Newest }).MaxBy(r => r.Value.Range.Window.Count) is { } newest
        && rows.All(r => r.Value.Range.Kind is not RangeKind.Numbers && (r.Value.Range.Kind != RangeKind.Unknown || r.Value.Supported == false))
            ? new(newest.Value.Range.Window, newest.Span)
            : null;

    // The rows that a platform puts in as an example, with others beside them or none.
    private static bool IsTemplate(ImmutableArray<Fact<SupportRow>> rows) =>
        rows.Length >= TemplateRows.Length && TemplateRows.All(t => rows.Any(r => t.Versions == r.Value.Versions && t.Supported == r.Value.Supported));
}
