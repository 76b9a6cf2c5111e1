using System.Diagnostics.CodeAnalysis;

namespace Ghg.Core.Units;

/// <summary>
/// Reads one unit expression by recursive descent: names joined by <c>*</c> and <c>/</c>, whole powers, parentheses. Work is bounded by the length
/// of the text, its depth by <see cref="MaxDepth"/>.
/// </summary>
internal sealed class UnitParser
{
    /// <summary>Longer texts are refused unread.</summary>
    public const int MaxLength = 200;

    private const int MaxDepth = 10;
    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private readonly UnitTable _table;
    private readonly string _text;
    private UnitProblem? _problem;
    private int _at;

    private UnitParser(UnitTable table, string text)
    {
        _table = table;
        _text = text;
    }

    /// <summary>Reads a unit or says why the text is none. Never throws.</summary>
    public static bool TryParse(
        UnitTable table, string text, [NotNullWhen(true)] out Unit? unit, [NotNullWhen(false)] out UnitProblem? problem)
    {
        unit = null;
        problem = text.Length > MaxLength ? UnitProblem.TooLong(text[..MaxLength], MaxLength) : null;
        if (problem is not null)
        {
            return false;
        }

        var plain = UnitSpelling.Plain(text);
        if (plain.Length == 0)
        {
            problem = UnitProblem.Empty;
            return false;
        }

        if (table.ByName(plain) is { } known)
        {
            unit = known;
            return true;
        }

        return new UnitParser(table, plain).TryParse(out unit, out problem);
    }

    private char Next => _at < _text.Length ? _text[_at] : '\0';

    private bool TryParse([NotNullWhen(true)] out Unit? unit, [NotNullWhen(false)] out UnitProblem? problem)
    {
        unit = null;
        if (Expression(0) is { } product)
        {
            if (_at < _text.Length)
            {
                Fail(Malformed());
            }
            else
            {
                unit = product.TryBuild(_table);
            }
        }

        problem = unit is null ? _problem ?? UnitProblem.TooComplex(_text) : null;
        return unit is not null;
    }

    private UnitProduct? Expression(int depth)
    {
        var product = new UnitProduct();
        var sign = 1;
        var divided = false;
        while (true)
        {
            if (Factor(depth) is not { } factor)
            {
                return null;
            }

            if (!product.TryMultiply(factor, sign))
            {
                return Fail(UnitProblem.TooComplex(_text));
            }

            switch (Next)
            {
                case '*' when divided: return Fail(UnitProblem.MixedDivision(_text));
                case '*': sign = 1; break;
                case '/': sign = -1; divided = true; break;
                default: return product;
            }

            _at++;
        }
    }

    private UnitProduct? Factor(int depth)
    {
        if (Primary(depth) is not { } primary)
        {
            return null;
        }

        if (Next != '^' && !IsSuperscript(Next))
        {
            return primary;
        }

        if (Exponent() is not { } exponent)
        {
            return Fail(Malformed());
        }

        var power = new UnitProduct();
        return power.TryMultiply(primary, exponent) ? power : Fail(UnitProblem.TooComplex(_text));
    }

    private UnitProduct? Primary(int depth)
    {
        if (Next != '(')
        {
            return Name();
        }

        if (depth == MaxDepth)
        {
            return Fail(UnitProblem.TooComplex(_text));
        }

        _at++;
        var inner = Expression(depth + 1);
        if (inner is null)
        {
            return null;
        }

        if (Next != ')')
        {
            return Fail(Malformed());
        }

        _at++;
        return inner;
    }

    private UnitProduct? Name()
    {
        var start = _at;
        while (_at < _text.Length && _text[_at] is not ('*' or '/' or '(' or ')' or '^') && !IsSuperscript(_text[_at]))
        {
            _at++;
        }

        if (_at == start)
        {
            return Fail(Malformed());
        }

        var answer = UnitName.Find(_table, _text[start.._at]);
        if (answer.Unit is not { } unit)
        {
            return Fail(answer.Problem!);
        }

        var product = new UnitProduct();
        product.TryMultiply(unit, 1);
        return product;
    }

    /// <summary>One or two digits, with a sign or without, not zero; plain after <c>^</c> or superscript.</summary>
    private int? Exponent()
    {
        var plain = Next == '^';
        _at += plain ? 1 : 0;
        var negative = Next == (plain ? '-' : '⁻');
        _at += negative ? 1 : 0;
        var value = 0;
        var digits = 0;
        for (; Digit(plain) is >= 0 and var digit && digits < 3; digits++, _at++)
        {
            value = (value * 10) + digit;
        }

        return digits is 1 or 2 && value != 0 ? (negative ? -value : value) : null;
    }

    private int Digit(bool plain) => plain ? "0123456789".IndexOf(Next, StringComparison.Ordinal) : Superscripts.IndexOf(Next, StringComparison.Ordinal);

    private static bool IsSuperscript(char c) => c == '⁻' || Superscripts.Contains(c, StringComparison.Ordinal);

    private UnitProblem Malformed() => UnitProblem.Malformed(_text, _at < _text.Length ? _text[_at..] : _text);

    private UnitProduct? Fail(UnitProblem problem)
    {
        _problem ??= problem;
        return null;
    }
}
