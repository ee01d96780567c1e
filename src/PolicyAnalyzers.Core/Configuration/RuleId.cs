namespace PolicyAnalyzers.Configuration;

/// <summary>Ids as people write them into lists and files.</summary>
public static class RuleId
{
    /// <summary>Of the form of ours, whether or not there is such a rule.</summary>
    public static bool IsOurs(string id) =>
        id.Length == 7 && id.StartsWith("POL", StringComparison.OrdinalIgnoreCase) && id.Skip(3).All(c => c is >= '0' and <= '9');

    /// <summary>Of a rule about code, which the compiler reports; what POL3008 and POL3009 are about exists only after it.</summary>
    internal static bool IsAboutCode(string id) => id.StartsWith("POL3", StringComparison.Ordinal) && id is not ("POL3008" or "POL3009");
}
