using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PolicyAnalyzers.Risk;

/// <summary>
/// The levels that the policy of one compilation allows, and the records that its code finds.
/// Marks and records speak for the symbol they stand on and for all it contains; the nearest record counts, and of several on one symbol the gravest.
/// </summary>
internal sealed class RiskModel(Compilation compilation, AnalyzerConfigOptionsProvider options)
{
    private readonly RiskLevels? experimental = PolicyFacts.Levels(options.GlobalOptions, CodeKind.Experimental);
    private readonly RiskLevels? troubleshooting = PolicyFacts.Levels(options.GlobalOptions, CodeKind.TroubleshootingOnly);

    // By target, because each marked symbol asks: a large library may keep all its records in one file.
    private readonly Lazy<ILookup<string?, RiskRecord>> assemblyRecords = new(() =>
        RecordsIn([compilation.Assembly, compilation.SourceModule]).ToLookup(record => record.Target));

    public Compilation Compilation { get; } = compilation;

    public RiskMarks Marks { get; } = PolicyFacts.Marks(compilation, options);

    /// <summary>The levels for one kind of code; null where the policy puts it out of scope.</summary>
    public RiskLevels? Levels(CodeKind kind) => kind is CodeKind.Experimental ? experimental : troubleshooting;

    public CodeKind? KindOf(AttributeData attribute) => RiskMark.KindOf(attribute, Marks);

    public bool IsMarked(ISymbol symbol) => symbol.GetAttributes().Any(attribute => KindOf(attribute) is not null);

    /// <summary>The record that counts for a symbol; null if there is none.</summary>
    public RiskRecord? RecordFor(ISymbol symbol) =>
        symbol.SelfAndAbove().SelectMany(at => RecordsOn(at).OrderBy(record => record.Level)).FirstOrDefault();

    /// <summary>Whether a record of this assembly names the symbol.</summary>
    public bool IsNamed(ISymbol symbol) => symbol.RecordId() is { } id && assemblyRecords.Value.Contains(id);

    /// <summary>The nearest symbol around this one with a mark of the same kind: it has been asked already.</summary>
    public ISymbol? MarkedAbove(ISymbol symbol, CodeKind kind) =>
        symbol.SelfAndAbove().Skip(1).FirstOrDefault(at => at.GetAttributes().Any(attribute => KindOf(attribute) == kind));

    private IEnumerable<RiskRecord> RecordsOn(ISymbol symbol) =>
        (symbol is IAssemblySymbol or IModuleSymbol ? assemblyRecords.Value[null] : RecordsIn([symbol]))
        .Concat(symbol.RecordId() is { } id ? assemblyRecords.Value[id] : []);

    private static IEnumerable<RiskRecord> RecordsIn(IEnumerable<ISymbol> symbols) =>
        from symbol in symbols
        from attribute in symbol.GetAttributes()
        where RiskRecord.Is(attribute)
        select new RiskRecord(attribute);
}
