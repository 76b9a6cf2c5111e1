using Ghg.Core.Texts;

namespace Ghg.Core.Diagnostics;

/// <summary>One finding, as data: which rule, where, what was found, what was expected and how to mend it.</summary>
public sealed record Diagnostic
{
    /// <summary>The longest piece of a file that a sentence repeats; a cell may have millions of characters.</summary>
    public const int LongestArgument = 200;

    private readonly object[] _arguments;
    private readonly Text? _suggestion;

    /// <summary>A finding of a rule.</summary>
    /// <param name="rule">The rule that was broken.</param>
    /// <param name="place">Where, or null when no file is to blame.</param>
    /// <param name="arguments">What fills the places of the rule's sentences.</param>
    public Diagnostic(Rule rule, Place? place, params object[] arguments)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(arguments);
        _arguments = [.. arguments.Select(a => a is string text ? Shortened(text) : a)];
        Rule = rule;
        Place = place;
    }

    /// <summary>The rule that was broken.</summary>
    public Rule Rule { get; }

    /// <summary>Where, or null when no file is to blame.</summary>
    public Place? Place { get; init; }

    /// <summary>What was found.</summary>
    public Text Found => Rule.Text.Found.With(_arguments);

    /// <summary>What was expected instead.</summary>
    public Text Expected => Rule.Text.Expected.With(_arguments);

    /// <summary>How to mend it. A nearest known name takes the place of the rule's general advice.</summary>
    public Text Suggestion { get => _suggestion ?? Rule.Text.Suggestion.With(_arguments); init => _suggestion = value; }

    /// <summary>The city that the finding concerns, or null when it concerns the whole project.</summary>
    public string? City { get; init => field = value is null ? null : Shortened(value); }

    /// <summary>The year that the finding concerns, or null when it concerns every year of the city or project.</summary>
    public int? Year { get; init; }

    /// <summary>The reference or sub-sector that a row in error names; null where the finding is about something else.</summary>
    internal string? Reference { get; init; }

    /// <summary>How serious it is.</summary>
    public Severity Severity => Rule.Severity;

    /// <summary>Whether the finding touches an inventory of this city and year.</summary>
    /// <param name="city">The city's id.</param>
    /// <param name="year">The year.</param>
    /// <returns>True also for a finding that names no city or no year.</returns>
    public bool Concerns(string city, int year) => (City is null || City == city) && (Year is null || Year == year);

    /// <summary>Whether the other finding says the same of the same place, city and year.</summary>
    /// <param name="other">The other finding.</param>
    /// <returns>True if it does.</returns>
    public bool Equals(Diagnostic? other) =>
        other is not null && (Rule, Place, City, Year, Found, Suggestion) == (other.Rule, other.Place, other.City, other.Year, other.Found, other.Suggestion);

    /// <summary>Of what makes findings equal, but for their wording.</summary>
    /// <returns>A hash.</returns>
    public override int GetHashCode() => HashCode.Combine(Rule.Code, Place, City, Year);

    private static string Shortened(string text) =>
        text.Length <= LongestArgument ? text : text[..(char.IsHighSurrogate(text[LongestArgument - 1]) ? LongestArgument - 1 : LongestArgument)] + "…";
}
