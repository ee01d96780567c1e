using System.Collections.Immutable;
using PolicyAnalyzers.Rules;
using PolicyAnalyzers.Text;

namespace PolicyAnalyzers.Advisories.Osv;

/// <summary>What is wrong with one record.</summary>
internal sealed class FaultList(SourceText source)
{
    // Of one record: what is broken a thousand times is mended by one hand.
    private const int Most = 20;

    private readonly List<Finding> _faults = [];
    private int _count;

    public int Count => _count;

    public void Add(TextSpan span, string message)
    {
        if (++_count <= Most)
        {
            _faults.Add(Finding.At(RuleCatalog.POL4004, source, span, message));
        }
    }

    public ImmutableArray<Finding> ToFindings() => _count <= Most
        ? [.. _faults]
        : [.. _faults, new(RuleCatalog.POL4004, _faults[^1].Location, $"There are {_count - Most} more faults like these in the record.")];
}
