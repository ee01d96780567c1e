using PolicyAnalyzers.Risk;
using PolicyAnalyzers.Text;

namespace PolicyAnalyzers.Configuration;

/// <summary>The marks that a project's configuration files add, as the compiler reads them: names hold for all of the project, whatever section states them.</summary>
public static class ConfiguredMarks
{
    /// <param name="files">What the files hold that the compiler is given.</param>
    public static RiskMarks Read(IEnumerable<byte[]> files)
    {
        var lines = (
            from file in files
            from line in SourceText.FromBytes("", file).Content.Split('\n')
            where line.TrimStart().StartsWith("policy_analyzers.", StringComparison.OrdinalIgnoreCase)
            let text = line.Split('#', ';')[0]
            let sign = text.IndexOfAny(['=', ':'])
            where sign > 0
            select (Option: text[..sign].Trim(), Value: text[(sign + 1)..].Trim())).ToList();
        return new(option => lines.Where(line => line.Option.Equals(option, StringComparison.OrdinalIgnoreCase)).Select(line => line.Value));
    }
}
