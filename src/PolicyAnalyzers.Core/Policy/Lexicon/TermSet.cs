namespace PolicyAnalyzers.Policy.Lexicon;

/// <summary>Which terms there are, a bit each: readers of facts ask for far more than they find.</summary>
public readonly record struct TermSet
{
    private ulong Lower { get; init; }

    private ulong Upper { get; init; }

    public bool Has(Term term) => ((((int)term < 64 ? Lower : Upper) >> ((int)term & 63)) & 1) != 0;

    public TermSet With(Term term)
    {
        var bit = 1UL << ((int)term & 63);
        return (int)term < 64 ? this with { Lower = Lower | bit } : this with { Upper = Upper | bit };
    }

    public TermSet With(TermSet others) => new() { Lower = Lower | others.Lower, Upper = Upper | others.Upper };
}
