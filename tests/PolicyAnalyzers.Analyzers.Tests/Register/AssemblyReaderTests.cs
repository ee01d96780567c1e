extern alias Core;

using System.Collections.Immutable;
using Core::PolicyAnalyzers.Risk;

namespace PolicyAnalyzers.Tests.Register;

public sealed class AssemblyReaderTests
{
    // One of everything that has a documentation id, each marked.
    private const string Everything = """
        [Experimental("X")] delegate ref readonly int D<T>(ref T a, out int b, in long c, params string[] d);
        namespace N.M
        {
            [Experimental("X")] class C<T, U> : IComparable<C<T, U>>, IEquatable<int>
            {
                [Experimental("X")] public C() { }
                [Experimental("X")] static C() { }
                [Experimental("X")] ~C() { }
                [Experimental("X")] int IComparable<C<T, U>>.CompareTo(C<T, U> other) => 0;
                [Experimental("X")] bool IEquatable<int>.Equals(int other) => true;
                [Experimental("X")] public int F;
                [Experimental("X")] public const int K = 1;
                [Experimental("X")] public int P { get; set; }
                public int Q { [Experimental("X")] get; [Experimental("X")] set; }
                [Experimental("X")] public T this[int i, U[] u] => default;
                [Experimental("X")] public event Action<T> E;
                public event Action G { [Experimental("X")] add { } [Experimental("X")] remove { } }
                [Experimental("X")] public void M1() { }
                [Experimental("X")] public void M2<V>(T t, U u, V v, V[] vs, T[,,] ts, System.Collections.Generic.Dictionary<T, System.Collections.Generic.List<V>> d) { }
                [Experimental("X")] public unsafe void M3(int* p, void** q, ref int? r, out string[][] s, nint n, object o, dynamic y, (int, string) t) { s = null; }
                [Experimental("X")] public void M4(Inner<int>.Deep<string>[] a, C<C<T, int>, string>.Inner<bool>.Deep<char> b, TypedReference r, ulong l, decimal m, sbyte z) { }
                [Experimental("X")] public static C<T, U> operator +(C<T, U> a, C<T, U> b) => a;
                [Experimental("X")] public static implicit operator int(C<T, U> c) => 0;
                [Experimental("X")] public static explicit operator C<T, U>(string s) => null;
                [Experimental("X")] public class Inner<V> { [Experimental("X")] public struct Deep<W> { [Experimental("X")] public void M(T t, U u, V v, W w) { } } }
                [Experimental("X")] public enum Kind { [Experimental("X")] A }
            }
            [Experimental("X")] record R([property: Experimental("X")] int A);
            [Experimental("X")] interface I { [Experimental("X")] static abstract int operator checked -(I i); static abstract int operator -(I i); }
        }
        """;

    [Fact]
    public void Ids_are_those_of_the_compiler()
    {
        var compilation = Built.Compile(Everything);
        var expected = compilation.GetSymbolsWithName(_ => true, SymbolFilter.TypeAndMember, TestContext.Current.CancellationToken)
            .OfType<INamedTypeSymbol>()
            .SelectMany(type => type.GetMembers().Prepend(type))
            .Where(symbol => symbol.GetAttributes().Any(attribute => attribute.AttributeClass!.Name == "ExperimentalAttribute"))
            .Select(symbol => symbol.GetDocumentationCommentId()!)
            .Distinct()
            .Order(StringComparer.Ordinal);
        Assert.Equal(expected, Built.Read(compilation.Emit())!.Code.Select(code => code.Id));
    }

    [Theory]
    [InlineData("[Experimental(\"X\")] file class C;", "T:<Parts>C")]
    [InlineData("namespace N { [Experimental(\"X\")] file class C<T> { [Experimental(\"X\")] void M(C<int> c) { } } }", "M:N.<Parts>C`1.M(N.<Parts>C{System.Int32}) T:N.<Parts>C`1")]
    [InlineData("class C { void M() { [Experimental(\"X\")] void Local() { } Local(); } }", "M:C.<M>Local")]
    [InlineData("class C { void M<T>(int x) { [Experimental(\"X\")] int Local(T t) => x; Action a = () => Local(default); } }", "M:C.<M>Local")]
    [InlineData("class C { Action M(int x) => [Experimental(\"X\")] () => Console.Write(x); }", "M:C.<M>lambda")]
    [InlineData("class C { Action a = [Experimental(\"X\")] () => { }; }", "M:C.<#ctor>lambda")]
    [InlineData("static class C { extension(string s) { [Experimental(\"X\")] public int M() => 0; } }", "M:C.M(System.String)")]
    [InlineData("static class C { extension(string s) { [Experimental(\"X\")] public int P => 0; } }", "P:C.P")]
    [InlineData("[assembly: Experimental(\"X\")]", "A:Sprocket")]
    [InlineData("[module: Experimental(\"X\")]", "A:Sprocket")]
    [InlineData("[TroubleshootingOnly] class C;", "T:C")]
    [InlineData("class C { [Conditional(\"TROUBLESHOOTING\")] void M() { } [Conditional(\"DEBUG\")] void N() { } }", "M:C.M")]
    [InlineData("class C { [SecurityRisk(3)] void M() { } }", "M:C.M")]
    [InlineData("class C { async System.Threading.Tasks.Task M() { await System.Threading.Tasks.Task.Yield(); } [Experimental(\"X\")] async void N() { await System.Threading.Tasks.Task.Yield(); } }", "M:C.N")]
    public void Marked_code_is_found_where_it_stands(string source, string ids) =>
        Assert.Equal(ids, string.Join(' ', Built.Read(source).Code.Select(code => code.Id)));

    [Theory]
    [InlineData("class C { void M([My.Any] int x) { } }")]
    [InlineData("class C<[My.Any] T> { [return: My.Any] int M() => 0; [field: My.Any] int P { get; set; } }")]
    [InlineData("[Other.Any] class C; namespace Other { class AnyAttribute : Attribute; }")]
    [InlineData("[My.Any<int>] class C; namespace My { class AnyAttribute<T> : Attribute; }")]
    [InlineData("[Outer.Any] class C; class Outer { public class AnyAttribute : Attribute; }")]
    public void What_cannot_be_called_or_has_another_attribute_is_not_found(string source) =>
        Assert.Empty(Built.Read(source + " namespace My { class AnyAttribute : Attribute; }", (RiskMarks.ExperimentalOption, "My.Any")).Code);

    [Fact]
    public void Names_of_the_configuration_are_marks() => Assert.Equal(
        [("M:C.M", CodeKind.TroubleshootingOnly), ("T:C", CodeKind.Experimental)],
        Built.Read(
            "[My.Any] class C { [Conditional(\"PROBE\")] void M() { } } namespace My { class AnyAttribute : Attribute; }",
            (RiskMarks.ExperimentalOption, "My.Any"),
            (RiskMarks.SymbolsOption, "DUMP|PROBE")).Code.Select(code => (code.Id, code.Marks.Single())));

    [Fact]
    public void A_record_is_read_whole() => Assert.Equal(
        [new RiskRecord(2, "Line one\nline two: ü", "2030-01-31", "#12", null), new RiskRecord(-5, null, null, null, "")],
        Built.Read("""[SecurityRisk(2, Justification = "Line one\nline two: ü", ReviewBy = "2030-01-31", Reference = "#12"), SecurityRisk(-5, Target = "", Justification = null)] class C;""").Code.Single().Records);

    [Theory]
    [InlineData("class C { [SecurityRisk(1)] int P { get; [Experimental(\"X\")] set; } }", "M:C.set_P(System.Int32)", "P:C.P")]
    [InlineData("class C { [SecurityRisk(1)] event Action E { [Experimental(\"X\")] add { } remove { } } }", "M:C.add_E(System.Action)", "E:C.E")]
    [InlineData("[SecurityRisk(1)] class C { class D { [Experimental(\"X\")] int f; } }", "F:C.D.f", "T:C")]
    [InlineData("class C { [SecurityRisk(1)] void M() { [Experimental(\"X\")] void Local() { } } }", "M:C.<M>Local", "M:C.M")]
    [InlineData("[SecurityRisk(1)] class C { Action M(int x) => [Experimental(\"X\")] () => Console.Write(x); }", "M:C.<M>lambda", "T:C")]
    [InlineData("class C { [SecurityRisk(1)] int P { get { [Experimental(\"X\")] int Local() => 1; return Local(); } } }", "M:C.<get_P>Local", "P:C.P")]
    [InlineData("[assembly: SecurityRisk(1)] [Experimental(\"X\")] class C;", "T:C", "A:Sprocket")]
    [InlineData("[assembly: SecurityRisk(1, Target = \"N:N\")] namespace N.M { class C { [Experimental(\"X\")] int f; } }", "F:N.M.C.f", "N:N")]
    [InlineData("[assembly: SecurityRisk(1, Target = \"T:C\")] [Experimental(\"X\")] class C;", "T:C", "T:C")]
    [InlineData("[SecurityRisk(1)] static class C { extension(string s) { [Experimental(\"X\")] public int P => 0; } }", "P:C.P", "T:C")]
    public void A_record_around_counts(string source, string id, string on)
    {
        var risks = Built.Read(source);
        Assert.Equal(on, risks.RecordFor(risks.Find(id)!)?.On);
    }

    [Theory]
    [InlineData("[Experimental(\"X\")] class C; [SecurityRisk(1)] class D;", "T:C")]
    [InlineData("[assembly: SecurityRisk(1, Target = \"T:D\")] [Experimental(\"X\")] class C;", "T:C")]
    [InlineData("[Experimental(\"X\")] class C { [SecurityRisk(1)] void M() { } }", "T:C")]
    public void A_record_elsewhere_does_not(string source, string id)
    {
        var risks = Built.Read(source);
        Assert.Null(risks.RecordFor(risks.Find(id)!));
    }

    [Fact]
    public void What_is_no_assembly_is_said_to_be_none()
    {
        Assert.Null(Built.Read([]));
        Assert.Null(Built.Read([.. "MZ and nothing more"u8]));
        Assert.Null(Built.Read([.. new byte[100_000]]));
    }

    // Every byte of the metadata, one after the other, and pieces cut off: whatever comes out, nothing is thrown.
    [Fact]
    public void Damaged_files_are_read_or_refused()
    {
        var image = Built.Compile(Everything).Emit().ToArray();
        var outcomes = new HashSet<bool>();
        for (var at = 0; at < image.Length; at++)
        {
            var damaged = (byte[])image.Clone();
            damaged[at] = (byte)(damaged[at] ^ (1 + (at * 37 % 255)));
            outcomes.Add(Built.Read(ImmutableArray.Create(damaged)) is null);
        }

        for (var length = 0; length < image.Length; length += 7)
        {
            outcomes.Add(Built.Read(ImmutableArray.Create(image, 0, length)) is null);
        }

        Assert.Equal([false, true], outcomes.Order());
    }
}
