using System.Collections.Immutable;
using System.Globalization;
using PolicyAnalyzers.Documents;
using PolicyAnalyzers.Policy.Lexicon;
using PolicyAnalyzers.Support;

namespace PolicyAnalyzers.Policy.Readers;

/// <summary>A table of versions: which column holds what, and the rows.</summary>
internal sealed class SupportTable
{
    private const int None = -1;

    private readonly Table _table;
    private readonly int _versions;
    private readonly int _status;
    private readonly int _until;
    private readonly int _product;

    private SupportTable(Table table, int versions, int status, int until, int product) =>
        (_table, _versions, _status, _until, _product) = (table, versions, status, until, product);

    /// <summary>Null where a table is not about supported versions.</summary>
    /// <param name="inTopic">It stands in a section about them.</param>
    public static SupportTable? Of(Table table, bool inTopic)
    {
        var columns = Math.Max(table.Header.Length, table.Rows.Select(r => r.Length).DefaultIfEmpty().Max());
        if (Find(columns, c => HeaderHas(table, c, Term.Cve)) != None)
        {
            // The vulnerabilities of the past, and the versions that they were in.
            return null;
        }

        var until = Until(table, columns, inTopic);
        bool IsNamed(int c) => c != until && HeaderHas(table, c, Term.Version) && !HeaderHas(table, c, Term.Platform);
        var named = Find(columns, c => IsNamed(c) && Most(table, c, NamesNumbers));
        named = named != None ? named : Find(columns, IsNamed);
        if (named == None && Find(columns, c => IsOfSeverities(table, c)) != None)
        {
            // Its numbers are scores.
            return null;
        }

        var versions = named != None ? named : Find(columns, c => c != until && Most(table, c, inTopic ? NamesVersions : NamesNumbers) && !IsCounted(table, c));
        if (versions == None)
        {
            return null;
        }

        // Of several columns of ticks the one about security counts.
        bool IsOther(int c) => c != versions && c != until && !HeaderHas(table, c, Term.EndOfSupport) && !HeaderHas(table, c, Term.From) && !IsOfDays(table, c);
        var status = Find(columns, c => IsOther(c) && HeaderHas(table, c, Term.Security));
        status = status != None ? status : Find(columns, c => IsOther(c) && (HeaderHas(table, c, Term.Supported) || HeaderHas(table, c, Term.SupportTopic) || HeaderHas(table, c, Term.SecurityFix)));
        status = status != None ? status : Find(columns, c => IsOther(c) && !HeaderHas(table, c, Term.Version) && Most(table, c, cell => SupportStatusCell.Read(cell).IsStated));
        var about = inTopic || IsOwn(table, versions, Term.Supported) || (status != None && IsOwn(table, status, Term.Supported))
            || (until != None && named != None && IsOwn(table, until, Term.EndOfSupport))
            // Ticks beside versions, in whatever language their heads are.
            || (status != None && Most(table, status, cell => SupportStatusCell.Read(cell).IsStated) && Most(table, versions, NamesNumbers));
        return about && (status != None || until != None || inTopic || HeaderHas(table, versions, Term.SupportTopic)) ? new(table, versions, status, until, Find(columns, c => IsOther(c) && c != status && HeaderHas(table, c, Term.Product))) : null;
    }

    /// <summary>Its header, where a reader is pointed.</summary>
    public Sentence? Head => _table.Header.IsEmpty ? _table.Rows.SelectMany(r => r).FirstOrDefault() : _table.Header[0];

    /// <summary>A row counts from a release for some time: "of the last three months".</summary>
    public bool HasPeriods => _table.Rows.Any(r => At(r, _versions) is { } cell && Duration.In(cell).Length > 0);

    public IEnumerable<Fact<SupportRow>> Rows()
    {
        foreach (var cells in _table.Rows)
        {
            // A stray character before the first bar moves the cells of a row to the right.
            var shift = cells.Length > _versions + 1 && !HasContent(cells[_versions]) && cells[_versions].Length > 0 && NamesVersions(cells[_versions + 1]) ? 1 : 0;
            if (At(cells, _versions + shift) is { } versions && HasContent(versions))
            {
                yield return new(
                    Row(versions, At(cells, _status + shift, _status), At(cells, _until + shift, _until)) with
                    {
                        Product = At(cells, _product + shift, _product)?.ToString(),
                        PreRelease = cells.Any(IsPreRelease),
                        Malformed = shift > 0 || cells.Length > Math.Max(1, _table.Header.Length),
                    },
                    versions.Span);
            }
        }
    }

    // Of several ends the one of security fixes counts, else the last; a column of days under another head may tell when a line began.
    private static int Until(Table table, int columns, bool inTopic)
    {
        var ends = Enumerable.Range(0, columns).Where(c => HeaderHas(table, c, Term.EndOfSupport)).ToArray();
        return ends.Length > 0 ? ends.Where(c => HeaderHas(table, c, Term.Security)).Append(ends[^1]).First()
            : Find(columns, c => IsOfDays(table, c) && (inTopic && columns == 2 ? !HeaderHas(table, c, Term.Version) : IsOfSupport(table, c)));
    }

    private static bool IsOfDays(Table table, int column) => Most(table, column, cell => !cell.Has(Term.Affirmed) && !cell.Has(Term.Denied) && !cell.Has(Term.Limited) && SupportStatusCell.Read(cell).Until is not null);

    private static bool IsOfSupport(Table table, int column) =>
        column >= table.Header.Length || table.Header[column].Length == 0 || HeaderHas(table, column, Term.Supported) || HeaderHas(table, column, Term.SupportTopic) || HeaderHas(table, column, Term.SecurityFix) || HeaderHas(table, column, Term.LongTerm);

    private SupportRow Row(Sentence versions, Sentence? status, Sentence? until)
    {
        var range = VersionRangeReader.Read(versions);
        var cell = SupportStatusCell.Read(status);
        var end = SupportStatusCell.Read(until);

        // With no column of ticks, a date, or to stand in the table at all, is the promise.
        var supported = status is not null || _status != None ? cell.Supported : end.Supported ?? true;
        var date = end.Until ?? cell.Until;
        return new(versions.ToString(), supported, supported == false ? Coverage.None : cell.Coverage)
        {
            Range = HeaderHas(_table, _versions, Term.Platform) ? range with { Kind = RangeKind.Foreign } : range,
            Until = date,
            UntilRelease = end.UntilRelease ?? cell.UntilRelease,
            StatusSpan = status is { Length: > 0 } ? status.Span : null,
            StatusUnread = status is { Length: > 0 } && !cell.IsStated && HasContent(status),
            LongTerm = versions.Has(Term.LongTerm) || status?.Has(Term.LongTerm) == true,
        };
    }

    // "Beta", "RC": a cell that says of which releases of a version the row speaks.
    private static bool IsPreRelease(Sentence cell) => cell.Terms.First(Term.Limited) is { Value: "preview" } stage && stage.Length == cell.Text.Trim().Length;

    private static int Find(int columns, Func<int, bool> matches)
    {
        for (var c = 0; c < columns; c++)
        {
            if (matches(c))
            {
                return c;
            }
        }

        return None;
    }

    private static bool HeaderHas(Table table, int column, Term term) => column < table.Header.Length && table.Header[column].Has(term);

    private static bool IsOwn(Table table, int column, Term term) => HeaderHas(table, column, term) || HeaderHas(table, column, Term.SupportTopic);

    private static bool Most(Table table, int column, Func<Sentence, bool> matches) =>
        table.Rows.Length > 0 && table.Rows.Count(r => column < r.Length && matches(r[column])) * 2 > table.Rows.Length;

    // "1", "2", "3": the rows have numbers.
    private static bool IsCounted(Table table, int column) =>
        table.Rows.Length > 2 && table.Rows.Select((row, i) => column < row.Length && int.TryParse(row[column].Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number == i + 1).All(counts => counts);

    private static bool IsOfSeverities(Table table, int column) =>
        HeaderHas(table, column, Term.Severity) || Most(table, column, cell => cell.Has(Term.SeverityName) && !cell.Has(Term.SecurityFix));

    private static bool NamesVersions(Sentence cell) => VersionRangeReader.Read(cell).Kind != RangeKind.Unknown;

    private static bool NamesNumbers(Sentence cell) => VersionRangeReader.Read(cell).Kind == RangeKind.Numbers;

    private static bool HasContent(Sentence cell)
    {
        foreach (var c in cell.Text)
        {
            if (char.IsLetterOrDigit(c) || c == '*')
            {
                return true;
            }
        }

        return false;
    }

    private static Sentence? At(ImmutableArray<Sentence> cells, int column, int known = 0) => known != None && column < cells.Length ? cells[column] : null;
}
