using System.Globalization;
using Ghg.Core.Units;

namespace Ghg.Tests.Methods;

/// <summary>
/// A reader with a calculator: works out a line of a worked calculation from its text alone, as <c>35,000 t × 19.57 GJ/t × 94,600 kg/TJ</c>, in base units. Of
/// <c>(6 month = 0.5 year)</c> it takes the second.
/// </summary>
internal sealed class HandCalculator(string text)
{
    private int _at;

    /// <summary>The value of the line.</summary>
    public static double Of(string line)
    {
        var reader = new HandCalculator(line);
        var value = reader.Sum();
        return reader.Rest.Length == 0 ? value : throw new FormatException($"not understood: {reader.Rest} in {line}");
    }

    private string Rest => text[_at..].TrimStart();

    private double Sum()
    {
        var value = Product();
        while (true)
        {
            if (Takes("+"))
            {
                value += Product();
            }
            else if (Takes("−"))
            {
                value -= Product();
            }
            else
            {
                return value;
            }
        }
    }

    private double Product()
    {
        var value = Power();
        while (true)
        {
            if (Takes("×"))
            {
                value *= Power();
            }
            else if (Takes("÷"))
            {
                value /= Power();
            }
            else
            {
                return value;
            }
        }
    }

    private double Power()
    {
        if (Takes("−"))
        {
            return -Power();
        }

        var value = Takes("exp") ? Math.Exp(Bracket()) : Takes("ln") ? Math.Log(Bracket()) : Rest.StartsWith('(') ? Bracket() : Number();
        return Takes("^") ? Math.Pow(value, Power()) : value;
    }

    private double Bracket()
    {
        Need("(");
        var value = Sum();
        if (Takes("="))
        {
            value = Sum();
        }

        Need(")");
        return value;
    }

    private double Number()
    {
        var value = double.Parse(While(c => char.IsAsciiDigit(c) || c is '.' or ',' or 'E'), NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
        if (_at < text.Length - 1 && text[_at] == '/')
        {
            _at++;

            // 44/12, or 0.4/year.
            return char.IsAsciiDigit(text[_at]) ? value / Number() : value / UnitCatalogue.Get(While(char.IsAsciiLetter)).ToBase;
        }

        if (_at < text.Length - 1 && text[_at] == ' ' && (char.IsAsciiLetter(text[_at + 1]) || text[_at + 1] is '%' or '‰'))
        {
            _at++;
            return value * UnitCatalogue.Get(Unit()).ToBase;
        }

        return value;
    }

    // Up to a blank or a bracket that it did not open: kg/TJ, g/(person*day), m3@20C/t, %.
    private string Unit()
    {
        var start = _at;
        for (var open = 0; _at < text.Length && text[_at] != ' ' && (text[_at] != ')' || open > 0); _at++)
        {
            open += text[_at] == '(' ? 1 : text[_at] == ')' ? -1 : 0;
        }

        return text[start.._at];
    }

    private string While(Func<char, bool> isOf)
    {
        _at = text.Length - Rest.Length;
        var start = _at;
        while (_at < text.Length && isOf(text[_at]))
        {
            _at++;
        }

        return text[start.._at];
    }

    private bool Takes(string sign)
    {
        if (!Rest.StartsWith(sign, StringComparison.Ordinal))
        {
            return false;
        }

        _at = text.Length - Rest.Length + sign.Length;
        return true;
    }

    private void Need(string sign)
    {
        if (!Takes(sign))
        {
            throw new FormatException($"expected {sign} at {Rest} in {text}");
        }
    }
}
