using Ghg.Core.Activities;
using Ghg.Core.Methods;
using Ghg.Core.Tables;
using Ghg.Core.Texts;

namespace Ghg.Core.Imports.Workbooks;

/// <summary>A sheet of a workbook that people fill in, and the file of the project that it becomes.</summary>
/// <param name="Path">The file; for activities the folder with a first file.</param>
/// <param name="Name">The name on its tab.</param>
/// <param name="Columns">The columns that it may have.</param>
/// <param name="Offered">The columns that an empty one has, in their order.</param>
internal sealed record ProjectSheet(string Path, Text Name, ColumnSet Columns, IReadOnlyList<string> Offered)
{
    /// <summary>The sheet with activities, of which there may be several.</summary>
    public static ProjectSheet Activities { get; } = new(
        "activities/activities.csv", WorkbookTexts.Activities, MethodRegistry.Vocabulary.Columns,
        [
            "city", "year", "gpc_ref", "activity", "technology", "amount", "unit", "notation_key", "explanation", "included_in", "basis", "method", "factor", "site", "origin", "subtype",
            "data_quality", "factor_quality", "uncertainty", "source", "notes",
        ]);

    /// <summary>All sheets, in the order of the tabs.</summary>
    public static IReadOnlyList<ProjectSheet> All { get; } =
    [
        Of("cities.csv", WorkbookTexts.Cities, ProjectColumns.Cities),
        Of("inventories.csv", WorkbookTexts.Inventories, ProjectColumns.Inventories),
        Activities,
        Of("parameters.csv", WorkbookTexts.Parameters, ProjectColumns.Parameters),
        Of("indicators.csv", WorkbookTexts.Indicators, ProjectColumns.Indicators),
        Of("sites.csv", WorkbookTexts.Sites, ProjectColumns.Sites),
    ];

    /// <summary>The kind of a sheet by its name in either language, or null. A sheet of activities may have more after its name: <c>activities waste</c>.</summary>
    public static ProjectSheet? Find(string name) =>
        All.FirstOrDefault(s => name.Equals(s.Name.English, StringComparison.OrdinalIgnoreCase) || name == s.Name.Chinese) ?? (More(name).Length > 0 ? Activities : null);

    /// <summary>What follows the name of a sheet of activities.</summary>
    public static string More(string name) =>
        name.StartsWith(Activities.Name.English, StringComparison.OrdinalIgnoreCase) ? name[Activities.Name.English.Length..].Trim()
        : name.StartsWith(Activities.Name.Chinese, StringComparison.Ordinal) ? name[Activities.Name.Chinese.Length..].Trim()
        : "";

    /// <summary>Whether a sheet only explains, and holds nothing to read.</summary>
    public static bool IsGuide(string name) =>
        ((Text[])[WorkbookTexts.Guide, WorkbookTexts.Lists]).Any(t => name.Equals(t.English, StringComparison.OrdinalIgnoreCase) || name == t.Chinese);

    private static ProjectSheet Of(string path, Text name, ColumnSet columns) => new(path, name, columns, [.. columns.Columns.Select(c => c.Id)]);
}
