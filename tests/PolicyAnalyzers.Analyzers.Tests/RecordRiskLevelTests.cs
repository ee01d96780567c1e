namespace PolicyAnalyzers.Tests;

public sealed class RecordRiskLevelTests
{
    [Fact]
    public Task Type_gets_a_record_below_its_mark_and_an_import() => Fixes(
        """
        namespace N;

        /// <summary>A preview.</summary>
        [Serializable]
        [{|POL3001:Experimental("X")|}] // until 2.0
        public class C
        {
        }
        """,
        """
        using PolicyAnalyzers;

        namespace N;

        /// <summary>A preview.</summary>
        [Serializable]
        [Experimental("X")] // until 2.0
        [SecurityRisk(3, Justification = "")]
        public class C
        {
        }
        """);

    [Fact]
    public Task Members_get_records_where_they_stand() => Fixes(
        """
        using PolicyAnalyzers;

        class C
        {
            [{|POL3001:Experimental("P")|}]
            int P { get; set; }

            [{|POL3001:Experimental("M")|}] void M() { }

            /// <summary>Both.</summary>
            [{|POL3001:{|POL3001:Experimental("F")|}|}]
            int f, g;

            enum E
            {
                A,
                [{|POL3001:Experimental("B")|}]
                B,
            }
        }
        """,
        """
        using PolicyAnalyzers;

        class C
        {
            [Experimental("P")]
            [SecurityRisk(3, Justification = "")]
            int P { get; set; }

            [Experimental("M")][SecurityRisk(3, Justification = "")] void M() { }

            /// <summary>Both.</summary>
            [Experimental("F")]
            [SecurityRisk(3, Justification = "")]
            int f, g;

            enum E
            {
                A,
                [Experimental("B")]
                [SecurityRisk(3, Justification = "")]
                B,
            }
        }
        """);

    [Fact]
    public Task Record_takes_the_target_of_the_mark() => Fixes(
        """
        using PolicyAnalyzers;

        [method: {|POL3001:Experimental("C")|}]
        class C(int x)
        {
            int y = x;
        }

        record R([property: {|POL3001:Experimental("P")|}] int P);
        """,
        """
        using PolicyAnalyzers;

        [method: Experimental("C")]
        [method: SecurityRisk(3, Justification = "")]
        class C(int x)
        {
            int y = x;
        }

        record R([property: Experimental("P")][property: SecurityRisk(3, Justification = "")] int P);
        """);

    [Theory]
    [InlineData("assembly")]
    [InlineData("module")]
    public Task Assembly_and_module_get_records(string place) => Fixes(
        $$"""
        using PolicyAnalyzers;

        [{{place}}: {|POL3001:Experimental("X")|}]

        class C;
        """,
        $$"""
        using PolicyAnalyzers;

        [{{place}}: Experimental("X")]
        [{{place}}: SecurityRisk(3, Justification = "")]

        class C;
        """);

    [Fact]
    public Task Functions_inside_a_body_get_records() => Fixes(
        """
        using PolicyAnalyzers;

        class C
        {
            Action a = [{|POL3001:Experimental("X")|}] () => { };

            void M()
            {
                [{|POL3001:Experimental("X")|}]
                void Local() { }
            }
        }
        """,
        """
        using PolicyAnalyzers;

        class C
        {
            Action a = [Experimental("X")][SecurityRisk(3, Justification = "")] () => { };

            void M()
            {
                [Experimental("X")]
                [SecurityRisk(3, Justification = "")]
                void Local() { }
            }
        }
        """);

    [Fact]
    public Task Import_is_added_once_for_all_marks_of_a_file() => Fixes(
        """
        namespace N
        {
            [{|POL3001:Experimental("A")|}]
            class A;

            [{|POL3001:Experimental("B")|}]
            class B;
        }
        """,
        """
        using PolicyAnalyzers;

        namespace N
        {
            [Experimental("A")]
            [SecurityRisk(3, Justification = "")]
            class A;

            [Experimental("B")]
            [SecurityRisk(3, Justification = "")]
            class B;
        }
        """);

    [Fact]
    public Task Troubleshooting_code_gets_the_gravest_level_of_its_kind() => RiskTest.Fix(
        "POL3002",
        """
        using PolicyAnalyzers;

        class C
        {
            [{|POL3002:TroubleshootingOnly|}]
            void M() { }
        }
        """,
        """
        using PolicyAnalyzers;

        class C
        {
            [TroubleshootingOnly]
            [SecurityRisk(2, Justification = "")]
            void M() { }
        }
        """,
        "ExperimentalLevels = 1",
        "TroubleshootingLevels = 5,2");

    [Fact]
    public Task Marks_of_both_kinds_share_the_gravest_level() => RiskTest.Fix(
        "POL3001 POL3002 POL3003",
        """
        using PolicyAnalyzers;

        [{|POL3001:Experimental("X")|}, {|POL3002:TroubleshootingOnly|}]
        class C;
        """,
        """
        using PolicyAnalyzers;

        [Experimental("X"), TroubleshootingOnly]
        [SecurityRisk(2, Justification = "")]
        class C;
        """,
        "ExperimentalLevels = 4",
        "TroubleshootingLevels = 2");

    [Theory]
    [InlineData("""[{|POL3001:Experimental("X")|}] class C;""", "ExperimentalLevels = 5", "OpenFrom = 4")]
    [InlineData("""
        // <auto-generated/>
        [{|POL3001:Experimental("X")|}] class C;
        """)]
    public Task Nothing_offered_where_no_level_or_no_edit_is_right(string source, params string[] facts) => RiskTest.Fix("POL3001", source, source, facts);

    private static Task Fixes(string source, string fixedSource) => RiskTest.Fix("POL3001", source, fixedSource);
}
