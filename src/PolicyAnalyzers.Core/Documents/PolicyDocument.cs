using PolicyAnalyzers.Text;

namespace PolicyAnalyzers.Documents;

public sealed class PolicyDocument
{
    private PolicyDocument(SourceText source) => Source = source;

    public SourceText Source { get; }

    public static PolicyDocument Parse(SourceText source) => new(source);
}
