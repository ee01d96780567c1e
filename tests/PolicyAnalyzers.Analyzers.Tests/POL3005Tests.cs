namespace PolicyAnalyzers.Tests;

public sealed class POL3005Tests
{
    private const string Tools = """

        [PolicyAnalyzers.TroubleshootingOnly] static class Dump { public const int Size = 1; public static int All; public static event Action Done; public static void Write() { } public static bool On { get; set; } }
        [PolicyAnalyzers.TroubleshootingOnly] class Recorder { public void Start() { } }
        class Session
        {
            [PolicyAnalyzers.TroubleshootingOnly] public string Secrets() => "";
            [PolicyAnalyzers.TroubleshootingOnly] public Session(bool log) { }
            public Session() { }
            [Conditional("TROUBLESHOOTING")] public void Trace() { }
            [Conditional("DEBUG")] public void Check() { }
        }
        static class Environments { public static bool IsDevelopment(this object host) => false; }
        namespace Microsoft.Extensions.Hosting { static class HostEnvironmentEnvExtensions { public static bool IsDevelopment(this string host) => false; } }
        """;

    [Theory]
    [InlineData("void M() => {|POL3005:Dump.Write()|};")]
    [InlineData("int M() => {|POL3005:Dump.All|};")]
    [InlineData("int M() => {|POL3005:Dump.Size|};")]
    [InlineData("void M() { {|POL3005:Dump.On|} = true; }")]
    [InlineData("void M() { {|POL3005:Dump.Done|} += M; }")]
    [InlineData("Action M() => {|POL3005:Dump.Write|};")]
    [InlineData("Type M() => {|POL3005:typeof(Recorder)|};")]
    [InlineData("object M() => {|POL3005:new Recorder()|};")]
    [InlineData("string M(Session s) => {|POL3005:s.Secrets()|};")]
    [InlineData("object M() => {|POL3005:new Session(true)|};")]
    [InlineData("Action a = () => {|POL3005:Dump.Write()|};")]
    [InlineData("void M() { void Local() => {|POL3005:Dump.Write()|}; Local(); }")]
    [InlineData("int f = {|POL3005:Dump.All|};")]
    [InlineData("int P { get; } = {|POL3005:Dump.All|};")]
    [InlineData("Recorder {|POL3005:f|};")]
    [InlineData("void {|POL3005:M|}(System.Collections.Generic.List<Recorder[]> r) { }")]
    public Task Use_in_ordinary_code_reported(string member) => Reported($$"""class C { {{member}} }""");

    [Theory]
    [InlineData("class {|POL3005:C|} : Recorder { }")]
    [InlineData("interface {|POL3005:C|} : IEquatable<Recorder> { }")]
    public Task Type_made_of_it_reported(string source) => Reported(source);

    [Theory]
    [InlineData("[PolicyAnalyzers.TroubleshootingOnly] class C { void M() => Dump.Write(); class D { int f = Dump.All; } }")]
    [InlineData("class C { [PolicyAnalyzers.TroubleshootingOnly] void M() { Action a = () => Dump.Write(); a(); } }")]
    [InlineData("class C { [Conditional(\"TROUBLESHOOTING\")] void M() => Dump.Write(); }")]
    [InlineData("class C { [Conditional(\"DEBUG\")] void M() => Dump.Write(); }")]
    [InlineData("class C { void M() { [PolicyAnalyzers.TroubleshootingOnly] void Local() => Dump.Write(); } }")]
    [InlineData("class C { Action a = [PolicyAnalyzers.TroubleshootingOnly] () => Dump.Write(); }")]
    [InlineData("[assembly: PolicyAnalyzers.TroubleshootingOnly] class C { void M() => Dump.Write(); }")]
    public Task Use_in_troubleshooting_code_passes(string source) => Passes(source);

    [Theory]
    [InlineData("void M(Session s) => s.Trace();")]
    [InlineData("void M(Session s) => s.Check();")]
    [InlineData("object M() => new Session();")]
    [InlineData("string M() => nameof(Dump.Write);")]
    [InlineData("/** <see cref=\"Dump.Write\"/> */ void M() { }")]
    public Task What_does_not_use_it_passes(string member) => Passes($$"""class C { {{member}} }""");

    [Theory]
    [InlineData("if (Debugger.IsAttached) Dump.Write();")]
    [InlineData("if (Debugger.IsAttached && host is not null) { Dump.Write(); }")]
    [InlineData("if (Microsoft.Extensions.Hosting.HostEnvironmentEnvExtensions.IsDevelopment(host)) Dump.Write();")]
    [InlineData("if (!Debugger.IsAttached) { } else Dump.Write();")]
    [InlineData("if (!Debugger.IsAttached || host is null) { } else Dump.Write();")]
    [InlineData("var size = Debugger.IsAttached ? Dump.Size : 0;")]
    [InlineData("var on = Debugger.IsAttached && Dump.On;")]
    [InlineData("var isAttached = Debugger.IsAttached; if (isAttached && host is not null) Dump.Write();")]
    [InlineData("if (Debugger.IsAttached) { Action a = () => Dump.Write(); a(); }")]
    [InlineData("\n#if DEBUG\nDump.Write();\n#endif\n")]
    [InlineData("\n#if DEBUG && !NETFRAMEWORK\n#if !X\nDump.Write();\n#endif\n#endif\n")]
    public Task Use_that_is_reached_only_in_development_passes(string statement) => Passes($$"""class C { void M(string host) { {{statement}} } }""");

    [Theory]
    [InlineData("if (!Debugger.IsAttached) {|POL3005:Dump.Write()|};")]
    [InlineData("if (Debugger.IsAttached || host is null) {|POL3005:Dump.Write()|};")]
    [InlineData("var isAttached = host is null; if (isAttached) {|POL3005:Dump.Write()|};")]
    [InlineData("if (Debugger.IsAttached) { } {|POL3005:Dump.Write()|};")]
    [InlineData("if (Environments.IsDevelopment(host)) {|POL3005:Dump.Write()|};")]
    [InlineData("\n#if DEBUG\n#endif\n{|POL3005:Dump.Write()|};")]
    [InlineData("\n#if !DEBUG\n#else\n{|POL3005:Dump.Write()|};\n#endif\n")]
    public Task Use_that_is_also_reached_otherwise_reported(string statement) => Reported($$"""class C { void M(string host) { {{statement}} } }""");

    [Fact]
    public Task Generated_code_passes() => Passes("""
        // <auto-generated/>
        class C { void M() => Dump.Write(); }
        """);

    [Fact]
    public Task Policy_that_puts_such_code_out_of_scope_asks_for_nothing() =>
        RiskTest.Judge("POL3005", "class C { void M() => Dump.Write(); }" + Tools, "TroubleshootingLevels = none");

    [Theory]
    [InlineData("void M() => {|POL3005:Debugger.Launch()|};")]
    [InlineData("object M() => {|POL3005:System.Net.Http.HttpClientHandler.DangerousAcceptAnyServerCertificateValidator|};")]
    public Task Listed_API_reported(string member) => Reported($$"""class C { {{member}} }""");

    [Theory]
    [InlineData("bool M() => Debugger.IsAttached;")]
    [InlineData("void M() { if (Debugger.IsAttached) Debugger.Break(); }")]
    public Task API_beside_a_listed_one_passes(string member) => Passes($$"""class C { {{member}} }""");

    [Theory]
    [InlineData("{|POL3005:Logs.Secrets|} = true;")]
    [InlineData("{|POL3005:Logs.Enable()|};")]
    [InlineData("{|POL3005:Logs.Enable(enabled: true)|};")]
    [InlineData("{|POL3005:Logs.Write(false)|};")]
    [InlineData("_ = {|POL3005:new Logs()|};")]
    [InlineData("_ = new Logs.Options { {|POL3005:Secrets|} = true };")]
    public Task Listed_API_of_the_project_reported(string statement) => JudgeListed(statement);

    [Theory]
    [InlineData("Logs.Secrets = false;")]
    [InlineData("Logs.Secrets = args.Length > 3;")]
    [InlineData("_ = Logs.Secrets;")]
    [InlineData("Logs.Enable(false);")]
    [InlineData("Logs.Enable(args.Length > 3);")]
    public Task Switch_that_is_not_turned_on_for_certain_passes(string statement) => JudgeListed(statement);

    [Fact]
    public Task Namespace_of_the_list_covers_what_is_in_it() => RiskTest.Judge(
        "POL3005",
        "class C { void M() => {|POL3005:Contoso.Probes.Probe.Start()|}; }",
        new Inputs { Library = "namespace Contoso.Probes { public class Probe { public static void Start() { } } }", ApiList = "N:Contoso.Probes" });

    [Theory]
    [InlineData("[PolicyAnalyzers.TroubleshootingOnly] public static class Probe { public static void Start() { } }")]
    [InlineData("public static class Probe { [PolicyAnalyzers.TroubleshootingOnly] public static void Start() { } }")]
    [InlineData("[assembly: PolicyAnalyzers.TroubleshootingOnly] public static class Probe { public static void Start() { } }")]
    public Task Mark_in_another_assembly_counts(string library) => RiskTest.Judge("POL3005", "class C { void M() => {|POL3005:Probe.Start()|}; }", new Inputs { Library = library });

    [Fact]
    public Task Attribute_that_the_project_names_counts() => RiskTest.Judge(
        "POL3005",
        "class C { void M() => {|POL3005:Probe.Start()|}; }",
        new Inputs
        {
            Library = "namespace Contoso { public class DiagnosticAttribute : System.Attribute; } [Contoso.Diagnostic] public static class Probe { public static void Start() { } }",
            Options = ["troubleshooting_attributes = Contoso.Diagnostic"],
        });

    [Fact]
    public Task Fix_marks_the_member_once() => RiskTest.Fix(
        "POL3005",
        """
        using PolicyAnalyzers;

        class C
        {
            /// <summary>Two.</summary>
            public void M()
            {
                {|POL3005:Debugger.Launch()|};
                {|POL3005:Debugger.Break()|};
            }

            Action Launch { get; } = () => {|POL3005:Debugger.Launch()|};

            bool field = {|POL3005:Debugger.Launch()|};
        }
        """,
        """
        using PolicyAnalyzers;

        class C
        {
            /// <summary>Two.</summary>
            [TroubleshootingOnly]
            public void M()
            {
                Debugger.Launch();
                Debugger.Break();
            }

            [TroubleshootingOnly]
            Action Launch { get; } = () => Debugger.Launch();

            [TroubleshootingOnly]
            bool field = Debugger.Launch();
        }
        """);

    private static Task JudgeListed(string statement) => RiskTest.Judge(
        "POL3005",
        $$"""
        class C { void M(string[] args) { {{statement}} } }
        class Logs
        {
            public static bool Secrets { get; set; }
            public static void Enable(bool enabled = true) { }
            public static void Write(bool all) { }
            public class Options { public bool Secrets { get; set; } }
        }
        """,
        new Inputs
        {
            ApiList = """
                // ours
                P:Logs.Secrets;writes keys into the log
                P:Logs.Options.Secrets
                M:Logs.Enable(System.Boolean); writes keys into the log // too
                M:Logs.Write(System.Boolean)
                M:Logs.#ctor

                T:Somebody.Elses
                """,
        });

    private static Task Reported(string source) => RiskTest.Judge("POL3005", source + Tools);

    private static Task Passes(string source) => RiskTest.Judge("POL3005", source + Tools);
}
