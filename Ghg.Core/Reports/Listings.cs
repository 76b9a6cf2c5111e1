using System.Globalization;
using Ghg.Core.Diagnostics;
using Ghg.Core.Gpc;
using Ghg.Core.Methods;
using Ghg.Core.Texts;
using Ghg.Core.Units;

namespace Ghg.Core.Reports;

/// <summary>What is known, as documents: units, references, methods and rules.</summary>
public static class Listings
{
    /// <summary>The units, or those whose id, name or alias holds a text.</summary>
    /// <param name="search">The text; blank for all.</param>
    /// <param name="language">The language.</param>
    /// <returns>The document.</returns>
    public static Document Units(string search, Language language)
    {
        ArgumentNullException.ThrowIfNull(search);
        var found = UnitCatalogue.All.Where(u => search.Length == 0 || ((string[])[u.Id, u.Name.English, u.Name.Chinese, .. u.Aliases]).Any(n => n.Contains(search, StringComparison.OrdinalIgnoreCase))).ToList();
        if (found.Count == 0 && UnitCatalogue.TryParse(search, out var compound))
        {
            found.Add(compound);
        }

        var grid = new Grid(
            [
                new("unit", ListingTexts.Unit.In(language)), new("name", ListingTexts.Name.In(language)), new("dimension", ListingTexts.Dimension.In(language)),
                new("in_base_units", ListingTexts.InBaseUnits.In(language), true), new("base_unit", ListingTexts.BaseUnit.In(language)), new("aliases", ListingTexts.Aliases.In(language)),
            ],
            [.. found.Select(u => (IReadOnlyList<string>)
            [
                u.Id, u.Name.In(language), u.Dimension.Name.In(language), u.ToBase.ToString("R", CultureInfo.InvariantCulture), UnitCatalogue.BaseUnit(u.Dimension).Id,
                string.Join(", ", u.Aliases),
            ])]);
        return new Document([grid, new Paragraph(ListingTexts.UnitRules.With(string.Join(" ", UnitCatalogue.Numerals.Select(n => n.Id))).In(language))]);
    }

    /// <summary>The 54 references.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The document.</returns>
    public static Document References(Language language)
    {
        string Mark(bool counts) => counts ? "✓" : "";
        return new Document(
        [
            new Grid(
                [
                    new("gpc_ref", ReportTexts.Reference.In(language)), new("name", ReportTexts.Source.In(language)), new("scope", ListingTexts.Scope.In(language), true),
                    new("BASIC", GpcTexts.Basic.In(language)), new("BASIC+", GpcTexts.BasicPlus.In(language)), new("Territorial", GpcTexts.Territorial.In(language)),
                ],
                [.. GpcReferences.All.Select(r => (IReadOnlyList<string>)
                [
                    r.Id, r.Name.In(language), r.Scope.ToString(CultureInfo.InvariantCulture), Mark(r.CountsIn(ReportingLevel.Basic)), Mark(r.CountsIn(ReportingLevel.BasicPlus)),
                    Mark(r.CountsIn(ReportingLevel.Territorial)),
                ])]),
            new Paragraph(ListingTexts.Keys.In(language)),
        ]);
    }

    /// <summary>The methods.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The document.</returns>
    public static Document Methods(Language language) => new(
    [
        new Grid(
            [new("method", ListingTexts.Method.In(language), IsWhole: true), new("name", ListingTexts.Name.In(language)), new("equation", ListingTexts.Equation.In(language)), new("references", ListingTexts.References.In(language))],
            [.. MethodRegistry.All.Select(m => (IReadOnlyList<string>)[m.Info.Id, m.Info.Name.In(language), EquationTexts.In(m.Info.Equation, language), ReferencesOf(m.Info, language)])]),
        new Paragraph(ListingTexts.MoreOnMethods.In(language)),
    ]);

    /// <summary>One method: equation, inputs, where they come from, and an example.</summary>
    /// <param name="info">The method.</param>
    /// <param name="language">The language.</param>
    /// <returns>The document.</returns>
    public static Document Method(MethodInfo info, Language language)
    {
        ArgumentNullException.ThrowIfNull(info);
        return new Document(
        [
            new Heading(1, $"{info.Name.In(language)} ({info.Id})"),
            new Paragraph(info.Summary.In(language)),
            new Verbatim([EquationTexts.In(info.Equation, language), info.Citation]),
            new Paragraph($"{ListingTexts.References.In(language)}: {ReferencesOf(info, language)}"),
            new Grid(
                [
                    new("symbol", ReportTexts.Symbol.In(language)), new("name", ListingTexts.Name.In(language)), new("column", ListingTexts.Column.In(language)),
                    new("parameter", ListingTexts.Parameter.In(language)), new("unit", ListingTexts.UnitSuchAs.In(language)), new("default", ReportTexts.WhereFrom.In(language)),
                ],
                [.. info.Inputs.Select(i => (IReadOnlyList<string>)[i.Symbol, i.Name.In(language), i.Column, i.Parameter, i.Unit, i.Default.In(language)])]),
            new Heading(2, ListingTexts.Example.In(language)),
            new Verbatim(info.Example.TrimEnd('\n').Split('\n')),
        ]);
    }

    /// <summary>The rules.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The document.</returns>
    public static Document RuleList(Language language) => new(
    [
        new Grid(
            [new("code", ListingTexts.Code.In(language)), new("severity", ListingTexts.Severity.In(language)), new("title", ListingTexts.Title.In(language))],
            [.. Rules.All.Select(r => (IReadOnlyList<string>)[r.Code, DiagnosticText.NameOf(r.Severity).In(language), r.Text.Title.In(language)])]),
    ]);

    /// <summary>One rule: what it finds, what it expects, how to mend it, and why it exists.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="language">The language.</param>
    /// <returns>The document.</returns>
    public static Document OneRule(Rule rule, Language language)
    {
        ArgumentNullException.ThrowIfNull(rule);
        var text = rule.Text;
        return new Document(
        [
            new Heading(1, $"{rule.Code} {text.Title.In(language)} ({DiagnosticText.NameOf(rule.Severity).In(language)})"),
            new Paragraph(text.Why.In(language)),
            new Bullets(
            [
                .. new[] { (ReportTexts.Expected, text.Expected), (ReportTexts.Help, text.Suggestion) }.Where(t => t.Item2.English.Length > 0)
                    .Select(t => $"{t.Item1.In(language)}: {Placeholders(t.Item2.In(language))}"),
            ]),
        ]);
    }

    private static string ReferencesOf(MethodInfo info, Language language) =>
        info.References.Text.Length == 0 ? ListingTexts.AnyReference.In(language) : info.References.Text.Replace(";", ", ", StringComparison.Ordinal);

    // The places of arguments mean nothing without a finding.
    private static string Placeholders(string text) => System.Text.RegularExpressions.Regex.Replace(text, @"\{\d[^}]*\}", "…");
}
