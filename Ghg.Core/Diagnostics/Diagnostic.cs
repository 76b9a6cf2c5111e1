using Ghg.Core.Texts;

namespace Ghg.Core.Diagnostics;

/// <summary>One finding, as data: which rule, where, what was found, what was expected and how to mend it.</summary>
public sealed record Diagnostic
{
    /// <summary>The longest piece of a file that a sentence repeats; a cell may have millions of characters.</summary>
    public const int LongestArgument = 200;

    /// <summary>A finding of a rule.</summary>
    /// <param name="rule">The rule that was broken.</param>
    /// <param name="place">Where, or null when no file is to blame.</param>
    /// <param name="arguments">What fills the places of the rule's sentences.</param>
    public Diagnostic(Rule rule, Place? place, params object[] arguments)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(arguments);
        arguments = [.. arguments.Select(a => a is string text ? Shortened(text) : a)];
        Rule = rule;
        Place = place;
        Found = rule.Text.Found.With(arguments);
        Expected = rule.Text.Expected.With(arguments);
        Suggestion = rule.Text.Suggestion.With(arguments);
    }

    /// <summary>The rule that was broken.</summary>
    public Rule Rule { get; }

    /// <summary>Where, or null when no file is to blame.</summary>
    public Place? Place { get; init; }

    /// <summary>What was found.</summary>
    public Text Found { get; }

    /// <summary>What was expected instead.</summary>
    public Text Expected { get; }

    /// <summary>How to mend it. A nearest known name takes the place of the rule's general advice.</summary>
    public Text Suggestion { get; init; }

    /// <summary>The city that the finding concerns, or null when it concerns the whole project.</summary>
    public string? City { get; init => field = value is null ? null : Shortened(value); }

    /// <summary>The year that the finding concerns, or null when it concerns every year of the city or project.</summary>
    public int? Year { get; init; }

    /// <summary>How serious it is.</summary>
    public Severity Severity => Rule.Severity;

    /// <summary>Whether the finding touches an inventory of this city and year.</summary>
    /// <param name="city">The city's id.</param>
    /// <param name="year">The year.</param>
    /// <returns>True also for a finding that names no city or no year.</returns>
    public bool Concerns(string city, int year) => (City is null || City == city) && (Year is null || Year == year);

    private static string Shortened(string text) =>
        text.Length <= LongestArgument ? text : text[..(char.IsHighSurrogate(text[LongestArgument - 1]) ? LongestArgument - 1 : LongestArgument)] + "…";
}
