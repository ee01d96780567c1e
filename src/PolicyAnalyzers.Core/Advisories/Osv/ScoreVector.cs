namespace PolicyAnalyzers.Advisories.Osv;

/// <summary>Whether a score of severity is a vector of its kind: the metrics that CVSS has, each at most once, with a value that it has.</summary>
internal static class ScoreVector
{
    public static readonly string[] Types = ["CVSS_V2", "CVSS_V3", "CVSS_V4", "Ubuntu"];

    private static readonly Dictionary<string, string[]> V2 = Metrics(
        "AV:N,A,L AC:L,M,H Au:N,S,M C:N,P,C I:N,P,C A:N,P,C",
        "E:U,POC,F,H,ND RL:OF,TF,W,U,ND RC:UC,UR,C,ND CDP:N,L,LM,MH,H,ND TD:N,L,M,H,ND CR:L,M,H,ND IR:L,M,H,ND AR:L,M,H,ND");

    private static readonly Dictionary<string, string[]> V3 = Metrics(
        "AV:N,A,L,P AC:L,H PR:N,L,H UI:N,R S:U,C C:H,L,N I:H,L,N A:H,L,N",
        "E:X,U,P,F,H RL:X,O,T,W,U RC:X,U,R,C CR:X,L,M,H IR:X,L,M,H AR:X,L,M,H MAV:X,N,A,L,P MAC:X,L,H MPR:X,N,L,H MUI:X,N,R MS:X,U,C MC:X,N,L,H MI:X,N,L,H MA:X,N,L,H");

    private static readonly Dictionary<string, string[]> V4 = Metrics(
        "AV:N,A,L,P AC:L,H AT:N,P PR:N,L,H UI:N,P,A VC:H,L,N VI:H,L,N VA:H,L,N SC:H,L,N SI:H,L,N SA:H,L,N",
        "E:X,A,P,U CR:X,H,M,L IR:X,H,M,L AR:X,H,M,L MAV:X,N,A,L,P MAC:X,L,H MAT:X,N,P MPR:X,N,L,H MUI:X,N,P,A MVC:X,H,L,N MVI:X,H,L,N MVA:X,H,L,N MSC:X,H,L,N MSI:X,S,H,L,N MSA:X,S,H,L,N S:X,N,P AU:X,N,Y R:X,A,U,I V:X,D,C RE:X,L,M,H U:X,Clear,Green,Amber,Red");

    private static readonly string[] UbuntuPriorities = ["negligible", "low", "medium", "high", "critical"];

    private static readonly string[] BaseV2 = ["AV", "AC", "Au", "C", "I", "A"];
    private static readonly string[] BaseV3 = ["AV", "AC", "PR", "UI", "S", "C", "I", "A"];
    private static readonly string[] BaseV4 = ["AV", "AC", "AT", "PR", "UI", "VC", "VI", "VA", "SC", "SI", "SA"];

    public static bool IsValid(string type, string score) => type switch
    {
        "CVSS_V2" => IsValid(score, V2, BaseV2),
        "CVSS_V3" => (score.StartsWith("CVSS:3.0/", StringComparison.Ordinal) || score.StartsWith("CVSS:3.1/", StringComparison.Ordinal)) && IsValid(score[9..], V3, BaseV3),
        "CVSS_V4" => score.StartsWith("CVSS:4.0/", StringComparison.Ordinal) && IsValid(score[9..], V4, BaseV4),
        _ => UbuntuPriorities.Contains(score),
    };

    private static bool IsValid(string vector, Dictionary<string, string[]> metrics, string[] required)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var part in vector.Split('/'))
        {
            if (part.Split(':') is not [var metric, var value] || !metrics.TryGetValue(metric, out var values) || !values.Contains(value) || !seen.Add(metric))
            {
                return false;
            }
        }

        return required.All(seen.Contains);
    }

    private static Dictionary<string, string[]> Metrics(params string[] lists) => lists
        .SelectMany(list => list.Split(' '))
        .Select(metric => metric.Split(':'))
        .ToDictionary(metric => metric[0], metric => metric[1].Split(','), StringComparer.Ordinal);
}
