using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PolicyAnalyzers.Risk;

/// <summary>
/// The levels that the policy of one compilation allows, and the records that its code finds.
/// Marks and records speak for the symbol they stand on and for all it contains; the nearest record counts, and of several on one symbol the gravest.
/// </summary>
internal sealed class RiskModel
{
    // Most code has no mark that a level would be asked of.
    private readonly Lazy<RiskLevels?> experimental;
    private readonly Lazy<RiskLevels?> troubleshooting;

    // An assembly has few classes of attributes, and to spell out a name costs more than all else that is asked of one.
    private readonly ConcurrentDictionary<INamedTypeSymbol, string> names = new(SymbolEqualityComparer.Default);

    // By target, because each marked symbol asks: a large library may keep all its records in one file.
    private readonly Lazy<ILookup<string?, RiskRecord>> assemblyRecords;

    public RiskModel(Compilation compilation, AnalyzerConfigOptionsProvider options)
    {
        Compilation = compilation;
        Marks = PolicyFacts.Marks(compilation, options);
        experimental = new(() => PolicyFacts.Levels(options.GlobalOptions, CodeKind.Experimental));
        troubleshooting = new(() => PolicyFacts.Levels(options.GlobalOptions, CodeKind.TroubleshootingOnly));
        assemblyRecords = new(() => RecordsIn(compilation.Assembly).Concat(RecordsIn(compilation.SourceModule)).ToLookup(record => record.Target));
    }

    public Compilation Compilation { get; }

    public RiskMarks Marks { get; }

    /// <summary>The levels for one kind of code; null where the policy puts it out of scope.</summary>
    public RiskLevels? Levels(CodeKind kind) => (kind is CodeKind.Experimental ? experimental : troubleshooting).Value;

    /// <summary>Null for an attribute that is no mark.</summary>
    public CodeKind? KindOf(AttributeData attribute) => NameOf(attribute) is { } name ? Marks.KindOf(name, FirstText(attribute)) : null;

    public bool IsRecord(AttributeData attribute) => NameOf(attribute) is RiskMarks.RecordAttribute;

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
        (symbol is IAssemblySymbol or IModuleSymbol ? assemblyRecords.Value[null] : RecordsIn(symbol))
        .Concat(symbol.RecordId() is { } id ? assemblyRecords.Value[id] : []);

    private IEnumerable<RiskRecord> RecordsIn(ISymbol symbol) => symbol.GetAttributes().Where(IsRecord).Select(attribute => new RiskRecord(attribute));

    // The short name is asked first: it costs nothing for the attributes of everybody else.
    private string? NameOf(AttributeData attribute) =>
        attribute.AttributeClass is not { } type || !Marks.MayBe(type.Name) ? null
        : names.TryGetValue(type, out var name) ? name
        : names.GetOrAdd(type, type.ToDisplayString());

    private static string? FirstText(AttributeData attribute) =>
        attribute.ConstructorArguments.FirstOrDefault() is { Kind: TypedConstantKind.Primitive, Value: string text } ? text : null;
}
