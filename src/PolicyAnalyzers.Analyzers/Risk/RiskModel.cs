using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PolicyAnalyzers.Risk;

/// <summary>
/// The levels that the policy of one compilation allows, and the records that its code finds.
/// Marks and records speak for the symbol they stand on and for all it contains; the nearest record counts, and of several on one symbol the gravest.
/// </summary>
internal sealed class RiskModel(Compilation compilation, AnalyzerConfigOptions options)
{
    private readonly RiskLevels? experimental = RiskLevels.Read(options, CodeKind.Experimental);
    private readonly RiskLevels? troubleshooting = RiskLevels.Read(options, CodeKind.TroubleshootingOnly);

    // By target, because each marked symbol asks: a large library may keep all its records in one file.
    private readonly Lazy<ILookup<string?, RiskRecord>> assemblyRecords = new(() =>
        RecordsIn([compilation.Assembly, compilation.SourceModule]).ToLookup(record => record.Target));

    /// <summary>The levels for one kind of code; null where the policy puts it out of scope.</summary>
    public RiskLevels? Levels(CodeKind kind) => kind is CodeKind.Experimental ? experimental : troubleshooting;

    /// <summary>The record that counts for a symbol; null if there is none.</summary>
    public RiskRecord? RecordFor(ISymbol symbol) =>
        SelfAndAbove(symbol).SelectMany(at => RecordsOn(at).OrderBy(record => record.Level)).FirstOrDefault();

    /// <summary>The nearest symbol around this one with a mark of the same kind: it has been asked already.</summary>
    public static ISymbol? MarkedAbove(ISymbol symbol, CodeKind kind) =>
        SelfAndAbove(symbol).Skip(1).FirstOrDefault(at => at.GetAttributes().Any(attribute => RiskMark.KindOf(attribute) == kind));

    private IEnumerable<RiskRecord> RecordsOn(ISymbol symbol) => symbol is IAssemblySymbol or IModuleSymbol
        ? assemblyRecords.Value[null]
        : RecordsIn([symbol]).Concat(symbol.GetDocumentationCommentId() is { } id ? assemblyRecords.Value[id] : []);

    private static IEnumerable<RiskRecord> RecordsIn(IEnumerable<ISymbol> symbols) =>
        from symbol in symbols
        from attribute in symbol.GetAttributes()
        where RiskRecord.Is(attribute)
        select new RiskRecord(attribute);

    private static IEnumerable<ISymbol> SelfAndAbove(ISymbol symbol)
    {
        for (var at = symbol; at is not null; at = Container(at))
        {
            yield return at;
        }
    }

    // An accessor belongs to its property or event, and so does a backing field.
    private static ISymbol? Container(ISymbol symbol) =>
        (symbol as IMethodSymbol)?.AssociatedSymbol ?? (symbol as IFieldSymbol)?.AssociatedSymbol ?? symbol.ContainingSymbol;
}
