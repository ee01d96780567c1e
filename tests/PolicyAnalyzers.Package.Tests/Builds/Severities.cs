namespace PolicyAnalyzers.Package.Tests.Builds;

public sealed class Severities(Severities.NoPolicy fixture) : PackageTest, IClassFixture<Severities.NoPolicy>
{
    [Theory]
    [InlineData("-c Debug", "warning POL1001")]
    [InlineData("-c Custom", "warning POL1001")]
    [InlineData("-c Debug -p:SecurityPolicyEnforcement=Report", "warning POL1001")]
    [InlineData("-c Release -p:SecurityPolicyEnforcement=report", "warning POL1001")]
    [InlineData("-c Release -p:SecurityPolicyEnforcement=Report -p:TreatWarningsAsErrors=true", "warning POL1001")]
    [InlineData("-c Release -p:SecurityPolicyEnforcement=Off")]
    [InlineData("-c Release -p:NoWarn=POL1001")]
    [InlineData("-c Release -p:WarningsNotAsErrors=POL1001", "warning POL1001")]
    [InlineData("-c Debug -warnaserror -p:WarningsNotAsErrors=POL1001", "warning POL1001")]
    [InlineData("-c Debug -p:WarningsAsErrors=POL1001 -p:WarningsNotAsErrors=POL1001", "warning POL1001")]
    [InlineData("-c Debug -p:WarningsAsErrors=POL1001 -p:NoWarn=POL1001")]
    [InlineData("-c Debug -p:SecurityPolicyUrl=https://sprocket.dev/security")]
    public async Task The_build_succeeds(string arguments, params string[] reports) =>
        (await BuildAsync(arguments)).Succeeds().Reports(reports);

    [Theory]
    [InlineData("-c Release", "error POL1001")]
    [InlineData("-c Release -p:SecurityPolicyEnforcement=Enforce", "error POL1001")]
    [InlineData("-c Debug -p:SecurityPolicyRelease=true", "error POL1001")]
    [InlineData("-c Debug -p:WarningsAsErrors=pol1001", "error POL1001")]
    [InlineData("-c Debug -p:TreatWarningsAsErrors=true", "error POL1001")]
    [InlineData("-c Debug -p:MSBuildTreatWarningsAsErrors=true", "error POL1001")]
    [InlineData("-c Debug -warnaserror", "error POL1001")]
    [InlineData("-c Debug -warnaserror:POL1001", "error POL1001")]
    public async Task The_build_fails(string arguments, params string[] reports) =>
        (await BuildAsync(arguments)).Fails().Reports(reports);

    [Theory]
    [InlineData("SecurityPolicyEnforcement", "Strict", "Off, Report, Auto or Enforce")]
    [InlineData("SecurityPolicyEnforcement", "2", "Off, Report, Auto or Enforce")]
    [InlineData("SecurityPolicyDate", "2026-02-30", "a day in the form")]
    public async Task A_value_that_is_not_understood_is_named_with_those_that_are(string property, string value, string accepted)
    {
        (await BuildAsync($"-c Debug -p:{property}={value}")).Succeeds().Reports("warning POL1001", "warning POL9001").Says($"{property} is '{value}'").Says(accepted);
        (await BuildAsync($"-c Release -p:{property}={value}")).Fails().Reports("error POL1001", "error POL9001");
    }

    [Fact]
    public async Task An_address_that_is_none_does_not_stand_in_for_a_policy() =>
        (await BuildAsync("-c Release -p:SecurityPolicyUrl=later")).Fails().Reports("error POL1001", "error POL9001").Says("<SecurityPolicyUrl>https://");

    [Fact]
    public async Task A_rule_that_does_not_exist_is_named_and_holds_nothing_up() =>
        (await BuildAsync("-c Release -p:NoWarn=POL1001%3BPOL1999")).Succeeds().Reports("warning POL9001").Says("NoWarn names POL1999");

    [Fact]
    public async Task Configuration_files_decide_where_no_property_does()
    {
        fixture.Repository.Write(".editorconfig", "[SECURITY.md]\ndotnet_diagnostic.POL1001.severity = none\n");
        (await BuildAsync("-c Release")).Succeeds().Reports();
        (await BuildAsync("-c Debug -p:SecurityPolicyRelease=true")).Succeeds().Reports().Says("POL1001 would hold this release and is silenced by .editorconfig");
        (await BuildAsync("-c Debug -p:WarningsAsErrors=POL1001")).Fails().Reports("error POL1001");

        fixture.Repository.Write(".editorconfig", "[*.cs]\ndotnet_diagnostic.POL1001.severity = none\n");
        var result = (await BuildAsync("-c Debug")).Succeeds().Reports("warning POL1001", "warning POL9001").Says("in a section [SECURITY.md]");
        Assert.Contains(Path.Combine(fixture.Repository.Folder, ".editorconfig") + "(2,1,2,42)", result.Origins);
        fixture.Repository.Delete(".editorconfig");

        fixture.Repository.Write(".globalconfig", "is_global = true\ndotnet_diagnostic.POL1001.severity = error\n");
        (await BuildAsync("-c Debug")).Fails().Reports("error POL1001");
        fixture.Repository.Delete(".globalconfig");
    }

    [Fact]
    public async Task An_unknown_answer_to_the_question_of_release_is_taken_for_yes() =>
        (await BuildAsync("-c Debug -p:SecurityPolicyRelease=yes")).Fails().Reports("error POL1001", "error POL9001").Says("true or false");

    [Fact]
    public async Task Off_leaves_one_line() =>
        Assert.Equal(1, (await BuildAsync("-c Debug -p:SecurityPolicyEnforcement=Off -v:n")).Succeeds().Count("SecurityPolicyEnforcement is Off"));

    [Fact]
    public async Task A_gate_that_is_silenced_is_named_when_releasing() =>
        (await BuildAsync("-c Debug -p:SecurityPolicyRelease=true -p:NoWarn=POL1001")).Succeeds().Reports().Says("POL1001 would hold this release and is silenced by NoWarn");

    [Fact]
    public async Task A_baseline_leaves_what_is_new()
    {
        fixture.Repository.Write("baseline.txt", Checks.Baseline.Write([new(Rules.RuleCatalog.POL1001, null, "")], null));
        (await BuildAsync("-c Release -p:SecurityPolicyBaseline=baseline.txt")).Succeeds().Reports();
        (await BuildAsync("-c Release -p:SecurityPolicyBaseline=missing.txt")).Fails().Reports("error POL1001", "error POL9001");
    }

    private Task<CommandResult> BuildAsync(string arguments) => fixture.Repository.DotnetAsync($"build Lib --no-restore {arguments}");

    public sealed class NoPolicy(PackageFixture package) : RepositoryFixture(package)
    {
        protected override Task ArrangeAsync(TestRepository repository) =>
            repository.WriteFrame().WriteLibrary("Lib").WriteSolution("Lib").CommitAsync();
    }
}
