using System.Globalization;
using System.Text;

namespace PolicyAnalyzers.Benchmarks;

/// <summary>C# of any size, with as many marks as one wants.</summary>
internal static class GeneratedCode
{
    private const string Attributes = """
        namespace PolicyAnalyzers
        {
            [System.AttributeUsage(System.AttributeTargets.All, AllowMultiple = true)]
            internal sealed class SecurityRiskAttribute : System.Attribute
            {
                public SecurityRiskAttribute(int level) { }
                public string Justification { get; set; }
                public string Target { get; set; }
            }

            internal sealed class TroubleshootingOnlyAttribute : System.Attribute { }
        }
        """;

    /// <summary>A file a hundred types; each type is used by the next one.</summary>
    /// <param name="marked">Of a hundred types this many are marked, with a record: in turns for troubleshooting only, which their users are reported for, and experimental.</param>
    public static IEnumerable<string> Files(int types, int marked)
    {
        yield return Attributes;
        for (var start = 0; start < types; start += 100)
        {
            var file = new StringBuilder("using System;\nnamespace Generated\n{\n");
            for (var i = start; i < Math.Min(types, start + 100); i++)
            {
                if (i % 100 < marked)
                {
                    var mark = (i + (i / 100)) % 2 == 0 ? "PolicyAnalyzers.TroubleshootingOnly" : "System.Diagnostics.CodeAnalysis.Experimental(\"G1\")";
                    file.AppendLine(CultureInfo.InvariantCulture, $"[{mark}, PolicyAnalyzers.SecurityRisk(3, Justification = \"generated\")]");
                }

                file.AppendLine(CultureInfo.InvariantCulture, $$"""
                    public sealed class Type{{i}} : IEquatable<Type{{i}}>
                    {
                        private readonly int[] values = new int[8];
                        public int Count { get; private set; }
                        public event EventHandler Changed;
                        public Type{{i}}(int first) { values[0] = first; Count = 1; }
                        public int Sum(int from)
                        {
                            var sum = 0;
                            for (var i = from; i < values.Length; i++) { sum += values[i] + Math.Abs(Count); }
                            Changed?.Invoke(this, EventArgs.Empty);
                            return sum;
                        }
                        public Type{{Math.Max(i - 1, 0)}} Before() => new Type{{Math.Max(i - 1, 0)}}(Sum(1));
                        public bool Equals(Type{{i}} other) => other != null && other.Count == Count && string.Equals(other.ToString(), ToString(), StringComparison.Ordinal);
                    }
                    """);
            }

            yield return file.Append("}\n").ToString();
        }
    }
}
