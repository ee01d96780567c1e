namespace PolicyAnalyzers.Risk;

/// <summary>Code that a handling taxonomy grades apart from the rest.</summary>
public enum CodeKind
{
    Experimental,
    TroubleshootingOnly,
}

/// <summary>
/// The attributes that say of what kind code is, by their full names, because libraries bring their own copies of attributes that their oldest
/// target framework lacks. Names that a project adds hold for all of it, wherever its configuration states them.
/// </summary>
public sealed class RiskMarks
{
    /// <summary>The attribute that records a level.</summary>
    public const string RecordAttribute = "PolicyAnalyzers.SecurityRiskAttribute";

    /// <summary>The attribute of calls that a compiler may leave out; a mark where its symbol is one for troubleshooting.</summary>
    public const string ConditionalAttribute = "System.Diagnostics.ConditionalAttribute";

    /// <summary>The attribute that marks code for troubleshooting only.</summary>
    public const string TroubleshootingOnlyAttribute = "PolicyAnalyzers.TroubleshootingOnlyAttribute";

    /// <summary>The options of <c>.editorconfig</c> that add names, separated by <c>|</c> or commas.</summary>
    public const string ExperimentalOption = "policy_analyzers.experimental_attributes";
    public const string TroubleshootingOption = "policy_analyzers.troubleshooting_attributes";
    public const string SymbolsOption = "policy_analyzers.troubleshooting_symbols";

    private const string Suffix = "Attribute";

    private readonly HashSet<string> _symbols = ["TROUBLESHOOTING"];
    private readonly HashSet<string> _shortNames = [ShortName(RecordAttribute), ShortName(ConditionalAttribute)];
    private readonly Dictionary<string, CodeKind> _kinds = new()
    {
        ["System.Diagnostics.CodeAnalysis.ExperimentalAttribute"] = CodeKind.Experimental,
        ["System.Runtime.Versioning.RequiresPreviewFeaturesAttribute"] = CodeKind.Experimental,
        ["Windows.Foundation.Metadata.ExperimentalAttribute"] = CodeKind.Experimental,
        [TroubleshootingOnlyAttribute] = CodeKind.TroubleshootingOnly,
    };

    /// <param name="valuesOf">What the configuration says to an option, once for each place where it says something.</param>
    public RiskMarks(Func<string, IEnumerable<string>> valuesOf)
    {
        Add(ExperimentalOption, CodeKind.Experimental);
        Add(TroubleshootingOption, CodeKind.TroubleshootingOnly);
        _symbols.UnionWith(Names(SymbolsOption));
        foreach (var name in _kinds.Keys)
        {
            _shortNames.Add(ShortName(name));
        }

        IEnumerable<string> Names(string option) =>
            from value in valuesOf(option)
            from name in value.Split('|', ',')
            where name.Trim().Length > 0
            select name.Trim();

        void Add(string option, CodeKind kind)
        {
            foreach (var name in Names(option))
            {
                _kinds[name.EndsWith(Suffix, StringComparison.Ordinal) ? name : name + Suffix] = kind;
            }
        }
    }

    /// <summary>Names without their namespaces, of marks and records: whoever has another name need not be looked at.</summary>
    public IReadOnlyCollection<string> ShortNames => _shortNames;

    /// <summary>Whether an attribute may be a mark or a record, by its name without the namespace.</summary>
    public bool MayBe(string shortName) => _shortNames.Contains(shortName);

    /// <param name="argument">The first argument of the attribute, which tells one <c>[Conditional]</c> from another; null where it is no text.</param>
    public CodeKind? KindOf(string fullName, string? argument) =>
        _kinds.TryGetValue(fullName, out var kind) ? kind
        : fullName == ConditionalAttribute && argument is not null && _symbols.Contains(argument) ? CodeKind.TroubleshootingOnly
        : null;

    /// <summary>Whether code that only exists where this symbol is defined serves troubleshooting.</summary>
    public bool IsTroubleshootingSymbol(string symbol) => _symbols.Contains(symbol);

    private static string ShortName(string name) => name.Substring(name.LastIndexOf('.') + 1);
}
