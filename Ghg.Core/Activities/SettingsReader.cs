using System.Globalization;
using Ghg.Core.Diagnostics;
using Ghg.Core.Factors;
using Ghg.Core.Gpc;
using Ghg.Core.Tables;

namespace Ghg.Core.Activities;

/// <summary>Reads <c>ghg.json</c>. A setting that is unknown or has a wrong value is an error, since a silent default would change numbers.</summary>
internal static class SettingsReader
{
    /// <summary>The choices that a project may declare, with what each may say.</summary>
    public static readonly IReadOnlyDictionary<string, string[]> Choices = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["road_method"] = ["fuel-sold", "geographic", "resident", "induced"],
        ["landfill"] = ["first-order-decay", "methane-commitment"],
        ["heat_and_power"] = ["energy", "exergy", "efficiency"],
        ["coke"] = ["all-carbon-at-coke", "coke-minus-gas-carbon"],
        ["heat"] = ["published-default", "own-plants"],
        ["scope_2"] = ["location"],
    };

    private static readonly string[] Names = ["gwp", "level", "datasets", "editions", "language", "max_year_gap", "fallback", "derive_losses", "choices"];

    /// <summary>The settings of a file.</summary>
    public static Settings Read(InputFile file, DiagnosticBag diagnostics)
    {
        var settings = new Settings();
        if (JsonFile.Read(file, diagnostics) is not { } json)
        {
            return settings;
        }

        if (json.Kind != JsonValueKind.Object)
        {
            diagnostics.Add(Rules.InvalidJson, json.Place, "expected an object in braces");
            return settings;
        }

        ReportRepeats(json, diagnostics);
        foreach (var (name, place, value) in json.Members)
        {
            if (Apply(settings, name, value) is { } changed)
            {
                settings = changed;
            }
            else if (Names.Contains(name))
            {
                diagnostics.Add(Rules.InvalidSetting, value.Place, name, value.Text, Allowed(name));
            }
            else
            {
                diagnostics.Add(new Diagnostic(Rules.UnknownSetting, place, name, string.Join(", ", Names)).WithNearest(name, Names));
            }
        }

        return settings;
    }

    private static void ReportRepeats(JsonValue json, DiagnosticBag diagnostics)
    {
        foreach (var repeated in json.Members.GroupBy(m => m.Name).Where(g => g.Count() > 1))
        {
            diagnostics.Add(Rules.InvalidJson, repeated.Last().Place, $"'{repeated.Key}' stands twice");
        }

        foreach (var (_, _, value) in json.Members)
        {
            ReportRepeats(value, diagnostics);
        }
    }

    private static Settings? Apply(Settings settings, string name, JsonValue value) => name switch
    {
        "gwp" when value.Text.Length > 0 => settings with { Gwp = value.Text },
        "level" when ReportingLevels.TryParse(value.Text, out var level) && level is ReportingLevel.Basic or ReportingLevel.BasicPlus => settings with { Level = level },
        "datasets" when value.Kind == JsonValueKind.Array && value.Items.All(i => i.Text.Length > 0) => settings with { Datasets = [.. value.Items.Select(i => i.Text)] },
        "editions" when value.Kind == JsonValueKind.Object =>
            settings with { Editions = value.Members.DistinctBy(m => m.Name).ToDictionary(m => m.Name, m => m.Value.Text, StringComparer.Ordinal) },
        "language" when value.Text is "en" or "zh" => settings with { Language = value.Text == "zh" ? Texts.Language.Chinese : Texts.Language.English },
        "max_year_gap" when int.TryParse(value.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var gap) => settings with { MaxYearGap = gap },
        "fallback" when value.Text is "allow" or "forbid" => settings with { AllowFallback = value.Text == "allow" },
        "derive_losses" when value.Kind is JsonValueKind.True or JsonValueKind.False => settings with { DeriveLosses = value.Kind == JsonValueKind.True },
        "choices" when value.Kind == JsonValueKind.Object && value.Members.All(m => Choices.GetValueOrDefault(m.Name)?.Contains(m.Value.Text) == true) =>
            settings with { Choices = value.Members.DistinctBy(m => m.Name).ToDictionary(m => m.Name, m => m.Value.Text, StringComparer.Ordinal) },
        _ => null,
    };

    private static object Allowed(string name) => name switch
    {
        "level" => "BASIC, BASIC+",
        "language" => "en, zh",
        "fallback" => "allow, forbid",
        "derive_losses" => "true, false",
        "max_year_gap" => ResolverOptions.UsualYearGap,
        "datasets" => "[\"my-factors\", \"china-grid\", \"ipcc-2006\"]",
        "editions" => "{\"china\": \"...\"}",
        "choices" => string.Join("; ", Choices.Select(c => $"{c.Key}: {string.Join(" | ", c.Value)}")),
        _ => string.Join(", ", GwpSets.Shipped.Select(s => s.Name)),
    };
}
