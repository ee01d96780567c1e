namespace PolicyAnalyzers.Package.Tests.Builds;

/// <summary>What somebody took on himself, in writing: one version outside the window, or one finding that may not hold up one version.</summary>
public sealed class Exceptions(Exceptions.ThreeLines fixture) : PackageTest, IClassFixture<Exceptions.ThreeLines>
{
    // All that MSBuild reads as something else, and what it makes of its own part of it.
    private const string Reason = "50% of plants; &quot;can't&quot; move %41 before $(Winter), @(Items), ünder *no* circumstances";
    private const string ReasonSaid = "50% of plants; \"can't\" move A before , , ünder *no* circumstances";

    [Fact]
    public async Task An_exception_lets_exactly_its_version_pass()
    {
        Items($"""<SecurityPolicyException Include="1.6.4" Advisory="GHSA-2222-3333-4444" Reason="{Reason}" />""");
        (await PackAsync("1.6.4")).Succeeds().Reports().Says("allowed by an exception").Says("GHSA-2222-3333-4444").Says(ReasonSaid);
        (await PackAsync("1.6.5")).Fails().Reports("error POL2001");
    }

    [Theory]
    [InlineData("""<SecurityPolicyException Include="1.6.x" Advisory="GHSA-2222-3333-4444" Reason="because" />""", "no exact version")]
    [InlineData("""<SecurityPolicyException Include="1.6.4" Reason="because" />""", "no advisory")]
    [InlineData("""<SecurityPolicyException Include="1.6.4" Advisory="GHSA-2222-3333-4444" />""", "no reason")]
    public async Task An_exception_that_lacks_something_holds_up_every_release(string item, string missing)
    {
        Items(item);
        (await PackAsync("1.6.4")).Fails().Reports("error POL2001", "error POL2006").Says(missing);
        (await PackAsync("1.8.6")).Fails().Reports("error POL2006");
    }

    [Fact]
    public async Task An_override_lets_one_finding_pass_one_release_and_is_told()
    {
        Items($"""<SecurityPolicyOverride Include="POL2001" Version="1.6.4" Reason="{Reason}" />""");
        (await PackAsync("1.6.4")).Succeeds().Reports("warning POL2001").Says($"Overridden for 1.6.4: {ReasonSaid}");
        (await PackAsync("1.6.4", "-p:SecurityPolicyEnforcement=Enforce -p:WarningsAsErrors=POL2001")).Succeeds().Reports("warning POL2001");
        (await PackAsync("1.6.5")).Fails().Reports("error POL2001");
        (await PackAsync("1.6.4", "-p:SecurityPolicyTagPrefix=x/")).Fails().Reports("error POL2002");
    }

    [Fact]
    public async Task An_override_takes_the_hygiene_of_the_policy_out_of_the_way()
    {
        Items("""<SecurityPolicyOverride Include="POL1001" Version="1.8.6" Reason="The file was lost in a merge." />""");
        (await PackAsync("1.8.6", "-p:SecurityPolicyFile=missing.md")).Succeeds().Reports("warning POL1001");
        (await PackAsync("1.8.6", "-p:SecurityPolicyFile=missing.md -p:SecurityPolicyRelease=true")).Succeeds().Reports("warning POL1001");
        (await PackAsync("1.8.7", "-p:SecurityPolicyFile=missing.md")).Fails().Reports("warning POL1001", "error POL1001");
    }

    [Fact]
    public async Task An_override_that_cannot_be_understood_is_none()
    {
        Items("""<SecurityPolicyOverride Include="POL2001" Reason="because" />""");
        (await PackAsync("1.6.4")).Fails().Reports("error POL9001").Says("no exact version");
    }

    private void Items(string items) => fixture.Repository.Write("Directory.Build.targets", $"<Project><ItemGroup>{items}</ItemGroup></Project>");

    private Task<CommandResult> PackAsync(string version, string arguments = "") =>
        fixture.Repository.DotnetAsync($"pack Lib --no-restore -c Release -v:n -p:Version={version} {arguments}");

    public sealed class ThreeLines(PackageFixture package) : RepositoryFixture(package)
    {
        protected override async Task ArrangeAsync(TestRepository repository)
        {
            await repository.WriteFrame().Write("SECURITY.md", TestRepository.PolicyWithWindow).WriteLibrary("Lib").WriteSolution("Lib").CommitAsync();
            await repository.TagAsync("v1.6.3", "v1.7.12", "v1.8.5");
        }
    }
}
