using System.Globalization;
using Ghg.Core.Diagnostics;
using Ghg.Core.Factors;
using Ghg.Core.Gpc;
using Ghg.Core.Tables;
using Ghg.Core.Texts;

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
        ["nitrogen"] = ["applied", "after-volatilisation"],
        ["scope_2"] = ["location", "location-and-market"],
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
            diagnostics.Add(Rules.InvalidJson, json.Place, FileTexts.JsonNoObject);
            return settings;
        }

        ReportRepeats(json, diagnostics);
        foreach (var (name, place, value) in json.Members)
        {
            if (Apply(settings, name, value) is { } changed)
            {
                settings = changed;
            }
            else if (name == "choices" && value.Kind == JsonValueKind.Object)
            {
                ReportChoices(value, diagnostics);
            }
            else if (Names.Contains(name))
            {
                diagnostics.Add(Rules.InvalidSetting, value.Place, name, Shown(value), Allowed(name));
            }
            else
            {
                diagnostics.Add(new Diagnostic(Rules.UnknownSetting, place, name, UnitTexts.List(Names)).WithNearest(name, Names));
            }
        }

        return settings with { Places = PlacesOf(json) };
    }

    private static Dictionary<string, JsonPlace> PlacesOf(JsonValue json)
    {
        var places = new Dictionary<string, JsonPlace>(StringComparer.Ordinal);
        foreach (var (name, value) in json.Members.Select(m => (m.Name, m.Value)))
        {
            IEnumerable<(string, JsonPlace)> found = name switch
            {
                "gwp" => [("gwp", value.Place)],
                "datasets" => value.Items.Select(i => ("dataset " + i.Text, i.Place)),
                "editions" => value.Members.Select(m => ("dataset " + m.Name, m.Place)),
                _ => [],
            };
            foreach (var (key, place) in found)
            {
                places[key] = place;
            }
        }

        return places;
    }

    private static void ReportChoices(JsonValue choices, DiagnosticBag diagnostics)
    {
        foreach (var (name, place, value) in choices.Members)
        {
            if (!Choices.TryGetValue(name, out var allowed))
            {
                diagnostics.Add(new Diagnostic(Rules.UnknownSetting, place, name, UnitTexts.List(Choices.Keys)).WithNearest(name, Choices.Keys));
            }
            else if (!allowed.Contains(value.Text))
            {
                diagnostics.Add(Rules.InvalidSetting, value.Place, name, Shown(value), UnitTexts.List(allowed));
            }
        }
    }

    private static string Shown(JsonValue value) => value.Kind switch
    {
        JsonValueKind.Object => "{...}",
        JsonValueKind.Array => "[...]",
        JsonValueKind.Text => $"\"{value.Text}\"",
        _ => value.Text,
    };

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
        "max_year_gap" => FileTexts.WholeYears.With(ResolverOptions.UsualYearGap),
        "datasets" => "[\"my-factors\", \"china-grid\", \"ipcc-2006\"]",
        "editions" => "{\"china\": \"...\"}",
        "choices" => "{\"coke\": \"all-carbon-at-coke\"}",
        _ => UnitTexts.List(GwpSets.Shipped.Select(s => s.Name)),
    };
}
