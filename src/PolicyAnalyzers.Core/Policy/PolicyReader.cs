using PolicyAnalyzers.Documents;
using PolicyAnalyzers.Policy.Readers;
using PolicyAnalyzers.Text;

namespace PolicyAnalyzers.Policy;

/// <summary>From the text of a policy to its facts: one reader a fact, each over the same document.</summary>
public static class PolicyReader
{
    public static SecurityPolicy Read(SourceText source)
    {
        var document = PolicyDocument.Parse(source);
        return new()
        {
            Document = document,
            Language = document.Language,
            Support = SupportReader.Read(document),
        };
    }
}
