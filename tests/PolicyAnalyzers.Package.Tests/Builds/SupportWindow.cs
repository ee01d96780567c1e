namespace PolicyAnalyzers.Package.Tests.Builds;

/// <summary>A window of two minor lines, in a repository that has released three.</summary>
public sealed class SupportWindow(SupportWindow.ThreeLines fixture) : PackageTest, IClassFixture<SupportWindow.ThreeLines>
{
    private TestRepository Repository => fixture.Repository;

    [Fact]
    public async Task A_version_outside_is_refused_and_nothing_is_left()
    {
        Clean();
        (await PackAsync("1.6.4")).Fails().Reports("error POL2001").Says("1.8").Says("1.7");
        Assert.Empty(Repository.Find(".dll"));
        Assert.Empty(Repository.Find(".nupkg"));
    }

    [Theory]
    [InlineData("1.7.13")]
    [InlineData("1.9.0")]
    [InlineData("1.9.0-rc.1")]
    public async Task A_version_inside_or_above_is_packed(string version)
    {
        (await PackAsync(version)).Succeeds().Reports();
        Assert.Contains(Repository.Find(".nupkg"), f => f.EndsWith($"Lib.{version}.nupkg", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Where_it_only_reports_a_refusal_is_a_warning_that_no_blanket_promotes()
    {
        (await PackAsync("1.6.4", "-p:SecurityPolicyEnforcement=Report")).Succeeds().Reports("warning POL2001");
        (await PackAsync("1.6.4", "-p:SecurityPolicyEnforcement=Report -p:TreatWarningsAsErrors=true")).Succeeds().Reports("warning POL2001");
        (await PackAsync("1.6.4", "-p:SecurityPolicyEnforcement=Report -warnaserror")).Succeeds().Reports();
        (await PackAsync("1.6.4", "-p:SecurityPolicyEnforcement=Report -p:WarningsAsErrors=POL2001")).Fails().Reports("error POL2001");
    }

    [Fact]
    public async Task A_silenced_refusal_is_named() =>
        (await PackAsync("1.6.4", "-p:NoWarn=POL2001")).Succeeds().Reports().Says("POL2001 would hold this release and is silenced by NoWarn");

    [Fact]
    public async Task What_is_no_version_is_refused() =>
        (await PackAsync("1.9.0", "-p:PackageVersion=next")).Fails().Reports("error POL9001").Says("'next' is no version");

    [Fact]
    public async Task Tags_of_a_later_day_do_not_exist_yet() =>
        // In February 2026 the lines were 1.7 and 1.6.
        (await PackAsync("1.6.4", "-p:SecurityPolicyDate=2026-02-20")).Succeeds().Reports();

    [Fact]
    public async Task The_policy_is_pointed_at_to_the_character() =>
        Assert.Equal([Path.Combine(Repository.Folder, "SECURITY.md") + "(13,16,13,41)"], (await PackAsync("1.6.4")).Origins);

    [Fact]
    public async Task An_ordinary_build_asks_no_tags() =>
        (await Repository.DotnetAsync("build Lib --no-restore -c Release -p:Version=1.6.4")).Succeeds().Reports();

    private Task<CommandResult> PackAsync(string version, string arguments = "") =>
        Repository.DotnetAsync($"pack Lib --no-restore -c Release -p:Version={version} {arguments}");

    private void Clean()
    {
        foreach (var file in Repository.Find(".dll").Concat(Repository.Find(".nupkg")))
        {
            File.Delete(file);
        }
    }

    public sealed class ThreeLines(PackageFixture package) : RepositoryFixture(package)
    {
        protected override async Task ArrangeAsync(TestRepository repository)
        {
            await repository.WriteFrame().Write("SECURITY.md", TestRepository.PolicyWithWindow)
                .WriteLibrary("Lib").WriteSolution("Lib").CommitAsync();
            await repository.TagAsync("v1.6.3", "v1.7.12", "v1.8.5");
        }
    }
}
