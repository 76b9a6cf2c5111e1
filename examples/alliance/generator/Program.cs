using Alliance;

// dotnet run --project examples/alliance/generator -- examples/alliance
var project = args is [var folder] ? folder : "examples/alliance";
foreach (var (path, text) in AllianceFiles.Of(name => File.ReadAllText(Path.Combine(project, "generator", "assumptions", name))))
{
    File.WriteAllText(Path.Combine(project, path), text);
}
