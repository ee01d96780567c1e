using System.Text.Json.Nodes;

namespace PolicyAnalyzers.Tests.Tool.Advisories;

public sealed class AdvisoryStatusTests : IDisposable
{
    private readonly Desk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public void Fixes_are_shown_line_by_line_with_what_is_open()
    {
        Arrange();

        var (exitCode, output, error) = _desk.Run("advisory", "status");

        Assert.Equal((1, ""), (exitCode, error));
        Assert.Equal(
            """
            3 advisories on 2026-06-01, 1 undisclosed

            advisory             level  main       1.2        1.1
            GHSA-2222-2222-2222  1      fixed      fixed      missing
            GHSA-3333-3333-3333  2      fixed      fixed      not owed
            x_beam               1      undecided  undecided  undecided  undisclosed, until 2026-08-02

            GHSA-2222-2222-2222: missing on 1.1: 1.1.0 is affected, 1.2.0 is to fix it
            x_beam: undecided on main, 1.2, 1.1: the record names no versions, and no commit of the fix was found in it
            x_beam: not acknowledged, and the policy promises it by 2026-05-11

            """.ReplaceLineEndings("\n"),
            output.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Many_lines_have_signs_and_the_first_reasons()
    {
        using var desk = new Desk(Desk.Policy.Replace("two latest", "six latest", StringComparison.Ordinal));
        desk.CreateHistory();
        foreach (var minor in Enumerable.Range(3, 4))
        {
            desk.Commit("Version", $"1.{minor}.0", "next");
            desk.Git($"tag v1.{minor}.0");
        }

        Publish(desk, "GHSA-2222-2222-2222", level: 1, "1.6.0");

        Assert.Equal(
            """
            1 advisory on 2026-06-01, 0 undisclosed

            advisory             level  main  1.6  1.5  1.4  1.3  1.2  1.1
            GHSA-2222-2222-2222  1      +     +    x    x    x    x    x
            + fixed   x missing   ? undecided   > with the next release alone   - nothing to fix, or not owed

            GHSA-2222-2222-2222: missing on 1.5: 1.5.0 is affected, 1.6.0 is to fix it
            GHSA-2222-2222-2222: missing on 1.4: 1.4.0 is affected, 1.6.0 is to fix it
            GHSA-2222-2222-2222: missing on 1.3: 1.3.0 is affected, 1.6.0 is to fix it
            GHSA-2222-2222-2222: and 2 more, which --json has

            """.ReplaceLineEndings("\n"),
            desk.Run("advisory", "status").Output.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void For_programs_each_cell_has_its_reason()
    {
        Arrange();

        var json = JsonNode.Parse(_desk.Run("advisory", "status", "--json").Output)!;

        var row = json["advisories"]![0]!;
        Assert.Equal(("GHSA-2222-2222-2222", 1, false), (row["id"]!.ToString(), (int)row["level"]!, (bool)row["undisclosed"]!));
        Assert.Equal("""{"status":"missing","owed":"yes","reason":"1.1.0 is affected, 1.2.0 is to fix it"}""", row["lines"]!["1.1"]!.ToJsonString());
        Assert.Equal("no", json["advisories"]![1]!["lines"]!["1.1"]!["owed"]!.ToString());
        Assert.True((bool)json["advisories"]![2]!["undisclosed"]!);
    }

    [Fact]
    public void On_other_machines_there_is_nothing_undisclosed()
    {
        Arrange();

        foreach (var output in new[] { _desk.RunElsewhere("advisory", "status").Output, _desk.RunElsewhere("advisory", "status", "--json").Output })
        {
            Assert.Contains("GHSA-2222-2222-2222", output, StringComparison.Ordinal);
            Assert.DoesNotContain("beam", output, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("Grace", output, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("No CVE identifiers are assigned.", "CVE-2026-1000", "CVE-2026-1000 is its CVE identifier, and the policy says that there are none")]
    [InlineData("We request a CVE identifier for each vulnerability.", "GHSA-2222-2222-2222", "it has no CVE identifier, and the policy promises one")]
    public void Identifiers_are_held_against_the_policy(string sentence, string id, string expected)
    {
        using var desk = new Desk(Desk.Policy + "\n" + sentence + "\n");
        desk.CreateHistory();
        Publish(desk, id, level: 2, "1.2.0");

        var (exitCode, output, _) = desk.Run("advisory", "status");

        Assert.Equal(1, exitCode);
        Assert.Contains($"{id}: {expected}", output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_gives_an_undisclosed_one_away_is_named()
    {
        _desk.CreateHistory();
        _desk.TakeIn();
        _desk.Commit("notes.txt", "as in x_beam", "notes");

        Assert.Contains("x_beam: a release from here would give it away: x_beam stands in notes.txt", _desk.Run("advisory", "status").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_nothing_is_open_all_is_well()
    {
        _desk.CreateHistory();
        Publish(_desk, "GHSA-2222-2222-2222", level: 1, "1.1.0");

        var (exitCode, output, _) = _desk.Run("advisory", "status");

        Assert.Equal(0, exitCode);
        Assert.EndsWith("GHSA-2222-2222-2222  1      fixed  fixed  fixed\n", output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_record_with_faults_is_shown_to_the_coordinator_by_its_place()
    {
        _desk.CreateHistory();
        File.WriteAllText(Path.Combine(_desk.Embargo, "half.json"), "{\"id\": \"x_half\",\n");

        Assert.Contains("half.json(2,1): warning POL4004", _desk.Run("advisory", "status").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("half", _desk.RunElsewhere("advisory", "status").Output, StringComparison.Ordinal);
    }

    private void Arrange()
    {
        _desk.CreateHistory();
        Publish(_desk, "GHSA-2222-2222-2222", level: 1, "1.2.0");
        Publish(_desk, "GHSA-3333-3333-3333", level: 2, "1.2.0");
        _desk.TakeIn("--received", "2026-05-04");
    }

    private static void Publish(Desk desk, string id, int level, string fixedIn)
    {
        Directory.CreateDirectory(Path.Combine(desk.Repository, ".security", "advisories"));
        desk.Commit($".security/advisories/{id}.json", $$$"""
            {
              "id": "{{{id}}}", "modified": "2026-05-01T00:00:00Z", "published": "2026-05-01T00:00:00Z",
              "affected": [{"package": {"ecosystem": "NuGet", "name": "Lighthouse"}, "ranges": [{"type": "ECOSYSTEM", "events": [{"introduced": "0"}, {"fixed": "{{{fixedIn}}}"}]}]}],
              "credits": [{"name": "Grace Hopper"}],
              "database_specific": {"security_policy": {"risk_level": {{{level}}}}}
            }
            """, id);
    }
}
