using Ghg.Core.Tables;

namespace Ghg.Core.Factors;

/// <summary>The files of a data package.</summary>
/// <param name="Json">Its description, <c>datapackage.json</c>.</param>
/// <param name="Files">Opens a file of the package by its path within it, or gives null.</param>
internal sealed record DatasetPackage(JsonValue Json, Func<string, InputFile?> Files)
{
    /// <summary>What its resources are: the kind of each, its description and its file if there is one.</summary>
    public IEnumerable<(string Kind, JsonValue Resource, InputFile? File)> Resources =>
        (Json["resources"]?.Items ?? []).Select(r => (KindOf(r), r, Files(r.Of("path"))));

    /// <summary>The kind of a resource: its name up to the first dot, such as factors of factors.mobile.</summary>
    public static string KindOf(JsonValue resource) => resource.Of("name").Split('.')[0];
}
