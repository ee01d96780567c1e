using System.IO.Compression;
using System.Text.Json.Nodes;
using PolicyAnalyzers;

[assembly: SecurityRisk(2, Target = "T:Contoso.Preview", Justification = "Named \u001b[31mfrom outside.")]

namespace PolicyAnalyzers
{
    /// <summary>As a project has it that uses the package: known by its name.</summary>
    [AttributeUsage(AttributeTargets.All, AllowMultiple = true)]
    internal sealed class SecurityRiskAttribute(int level) : Attribute
    {
        public int Level { get; } = level;

        public string? Justification { get; set; }

        public string? Target { get; set; }
    }
}

namespace PolicyAnalyzers.Tests.Tool
{
    /// <summary>Of this assembly itself, which has code to list.</summary>
    public sealed class RisksCommandTests
    {
        private static readonly string Assembly = typeof(RisksCommandTests).Assembly.Location;

        [Fact]
        public void An_assembly_is_listed_with_what_it_records()
        {
            var (exitCode, output, error) = Tool.Run("risks", Assembly);
            Assert.Equal((0, ""), (exitCode, error));
            Assert.Contains("T:Contoso.Preview", output, StringComparison.Ordinal);
            Assert.Contains(@"Named \u001B[31mfrom outside.", output, StringComparison.Ordinal);
            Assert.Contains("1 assembly: 2 entries, 1 without a level.", output, StringComparison.Ordinal);
        }

        [Fact]
        public void JSON_is_the_register()
        {
            var (exitCode, output, error) = Tool.Run("risks", "--json", Assembly);
            Assert.Equal((0, ""), (exitCode, error));
            Assert.Equal(
                """[["T:Contoso.Preview",2],["T:PolicyAnalyzers.Tests.Tool.RisksCommandTests.Probe",null]]""",
                new JsonArray([.. JsonNode.Parse(output)!["code"]!.AsArray().Select(code => new JsonArray(code!["id"]!.DeepClone(), code["level"]?.DeepClone()))]).ToJsonString());
        }

        [Fact]
        public void A_package_tells_the_frameworks()
        {
            using var tool = new Tool();
            var package = Path.Combine(tool.Folder, "contoso.1.0.0.nupkg");
            using (var archive = ZipFile.Open(package, ZipArchiveMode.Create))
            {
                foreach (var entry in (string[])["lib/net8.0/A.dll", "lib/net10.0/A.dll", "ref/netstandard2.0/A.dll", "analyzers/dotnet/cs/A.dll"])
                {
                    archive.CreateEntryFromFile(Assembly, entry);
                }

                archive.CreateEntry("lib/net8.0/empty.dll");
            }

            var code = JsonNode.Parse(Tool.Run("risks", "--json", package).Output)!["code"]!.AsArray();
            Assert.All(code, entry => Assert.Equal("""["net10.0","net8.0"]""", entry!["frameworks"]!.ToJsonString()));
        }

        [Fact]
        public void A_folder_is_searched_but_for_the_framework_that_a_program_carries()
        {
            using var tool = new Tool();
            Directory.CreateDirectory(Path.Combine(tool.Folder, "app", "plugins"));
            File.Copy(Assembly, Path.Combine(tool.Folder, "app", "Framework.dll"));
            tool.Write("app/App.deps.json", """
                {
                  "targets": { "net10.0/linux-x64": { "runtimepack.Contoso/1.0.0": { "runtime": { "Framework.dll": {} } }, "App/1.0.0": {} } },
                  "libraries": { "runtimepack.Contoso/1.0.0": { "type": "runtimepack" }, "App/1.0.0": { "type": "project" } }
                }
                """);
            Assert.Equal(2, Tool.Run("risks", tool.Folder).ExitCode);

            File.Copy(Assembly, Path.Combine(tool.Folder, "app", "plugins", "Plugin.dll"));
            tool.Write("app/plugins/Other.deps.json", "{}");
            Assert.Contains("1 assembly: 2 entries", Tool.Run("risks", tool.Folder).Output, StringComparison.Ordinal);
        }

        [Theory]
        [InlineData("missing.dll", null)]
        [InlineData("text.dll", "no assembly")]
        [InlineData("text.nupkg", "no archive")]
        public void What_cannot_be_read_is_said(string name, string? content)
        {
            using var tool = new Tool();
            var path = content is null ? Path.Combine(tool.Folder, name) : tool.Write(name, content);
            var (exitCode, output, error) = Tool.Run("risks", "--json", Assembly, path);
            Assert.Equal((2, ""), (exitCode, output));
            Assert.Contains(name, error, StringComparison.Ordinal);
        }

        [System.Diagnostics.CodeAnalysis.Experimental("PROBE1")]
        private sealed class Probe;
    }
}
