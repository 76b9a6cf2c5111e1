using Ghg.Core.Diagnostics;
using Ghg.Core.Tables;

namespace Ghg.Core.Activities;

/// <summary>Compares the datasets of a project with its lock file. Each difference is an error, since it could change every number.</summary>
internal static class LockComparison
{
    private static readonly string[] Parts = ["name", "version", "sha256"];

    /// <summary>Reports every difference.</summary>
    public static void Run(Project project, InputFile? file, string path)
    {
        if (file is null)
        {
            project.Diagnostics.Add(Rules.LockMissing, Place.File(path), path);
            return;
        }

        if (JsonFile.Read(file, project.Diagnostics) is not { } json)
        {
            return;
        }

        var locked = Usable(json, project.Diagnostics);
        foreach (var item in locked)
        {
            Compare(project, item);
        }

        foreach (var dataset in FactorLock.AskedOf(project).Where(d => locked.TrueForAll(l => l.Of("name") != d.Name)))
        {
            project.Diagnostics.Add(Rules.NotLocked, (json["datasets"] ?? json).Place, dataset.Name, dataset.Info.Version);
        }
    }

    private static List<JsonValue> Usable(JsonValue json, DiagnosticBag diagnostics)
    {
        var usable = new List<JsonValue>();
        if (json["datasets"] is not { Kind: JsonValueKind.Array } datasets)
        {
            diagnostics.Add(Rules.LockUnusable, json.Place, "datasets");
            return usable;
        }

        foreach (var item in datasets.Items)
        {
            if (Parts.FirstOrDefault(p => item.Of(p).Length == 0) is { } missing)
            {
                diagnostics.Add(Rules.LockUnusable, item.Place, missing);
            }
            else
            {
                usable.Add(item);
            }
        }

        return usable;
    }

    private static void Compare(Project project, JsonValue item)
    {
        var (name, version, sha256) = (item.Of("name"), item.Of("version"), item.Of("sha256"));
        // A project may hold the version of a shipped dataset that it was locked with.
        if ((project.Catalogue.Dataset($"{name}@{version}") ?? project.Catalogue.Dataset(name)) is not { } dataset)
        {
            project.Diagnostics.Add(Rules.LockedNotThere, item["name"]!.Place, name, version);
        }
        else if (dataset.Info.Version != version)
        {
            project.Diagnostics.Add(Rules.OtherVersion, item["version"]!.Place, name, version, dataset.Info.Version, dataset.Sha256);
        }
        else if (dataset.Sha256 is var found && found != sha256)
        {
            project.Diagnostics.Add(Rules.OtherContent, item["sha256"]!.Place, name, version, sha256, found);
        }
    }
}
