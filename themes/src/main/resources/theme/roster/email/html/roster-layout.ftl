<#--
  The frame of every mail. Tables and inline styles, because that is what all mail programs understand; the style sheet
  in the head only adds dark mode and narrow screens where a program knows them. Nothing is loaded from anywhere.
-->
<#import "/roster-words.ftl" as say>
<#-- The colours, light and then dark: those of the login pages (login/resources/css/roster.css). -->
<#assign
  font = "font-family:-apple-system,BlinkMacSystemFont,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;"
  accent = "#0e6656"
  ink = "#1d2527"
  quiet = "#586467"
  line = "#e2e0d8"
  card = "#ffffff"
  paper = "#f5f4ef"
  dark = {
    "accent": "#6fd6bd",
    "onAccent": "#06231c",
    "ink": "#eef2f0",
    "quiet": "#a7b3b1",
    "line": "#333c3e",
    "card": "#1b2123",
    "paper": "#121617"
  }
>

<#macro mail title preheader="">
<!DOCTYPE html>
<html lang="${locale.language}" dir="${ltr?then('ltr', 'rtl')}" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <meta name="supported-color-schemes" content="light dark">
  <meta name="format-detection" content="telephone=no, date=no, address=no, email=no, url=no">
  <title>${title}</title>
  <!--[if mso]><xml><o:OfficeDocumentSettings><o:PixelsPerInch>96</o:PixelsPerInch></o:OfficeDocumentSettings></xml><![endif]-->
  <style>
    :root { color-scheme: light dark; supported-color-schemes: light dark; }
    a { color: ${accent}; }
    @media (max-width: 480px) {
      .pad { padding-left: 20px !important; padding-right: 20px !important; }
      .button-cell, .button { display: block !important; text-align: center !important; }
      .button-table { width: 100% !important; }
    }
    @media (prefers-color-scheme: dark) {
      .paper { background: ${dark.paper} !important; }
      .card { background: ${dark.card} !important; border-color: ${dark.line} !important; }
      .ink { color: ${dark.ink} !important; }
      .quiet { color: ${dark.quiet} !important; }
      .line { border-color: ${dark.line} !important; }
      .card a { color: ${dark.accent} !important; }
      .mark, .button-cell, .card a.button { background: ${dark.accent} !important; color: ${dark.onAccent} !important; }
    }
  </style>
</head>
<body class="paper" style="margin:0;padding:0;background:${paper};-webkit-text-size-adjust:100%;">
<#if preheader?has_content>
<div aria-hidden="true" style="display:none;max-height:0;max-width:0;overflow:hidden;opacity:0;mso-hide:all;font-size:1px;line-height:1px;color:${paper};">${preheader}<#list 1..60 as i>&#847;&zwnj;&nbsp;</#list></div>
</#if>
<div role="main">
<table role="presentation" class="paper" width="100%" cellpadding="0" cellspacing="0" border="0" style="background:${paper};">
  <tr>
    <td align="center" style="padding:32px 12px;">
      <!--[if mso]><table role="presentation" width="560" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
      <table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:560px;margin:0 auto;">
        <tr>
          <td class="pad ink" style="padding:0 36px 16px;${font}font-size:15px;line-height:22px;font-weight:600;color:${ink};"><span class="mark" style="display:inline-block;width:11px;height:11px;margin-right:9px;border-radius:3px;background:${accent};"></span>${realmName}</td>
        </tr>
        <tr>
          <td class="card pad" style="background:${card};border:1px solid ${line};border-radius:14px;padding:36px 36px 28px;">
            <#nested>
          </td>
        </tr>
        <tr>
          <td class="pad quiet" style="padding:16px 36px 0;${font}font-size:13px;line-height:20px;color:${quiet};word-break:break-word;">${say.words("rosterMailFooter", realmName, (user.email)!"")}</td>
        </tr>
      </table>
      <!--[if mso]></td></tr></table><![endif]-->
    </td>
  </tr>
</table>
</div>
</body>
</html>
</#macro>

<#macro heading>
<h1 class="ink" style="margin:0 0 16px;${font}font-size:24px;line-height:31px;font-weight:650;letter-spacing:-0.01em;color:${ink};word-break:break-word;"><#nested></h1>
</#macro>

<#macro paragraph>
<p class="ink" style="margin:0 0 16px;${font}font-size:16px;line-height:25px;color:${ink};word-break:break-word;"><#nested></p>
</#macro>

<#macro greeting>
<#local name = firstName!((user.firstName)!"")>
<@paragraph><#if name?has_content>${say.words("rosterMailGreeting", name)}<#else>${msg("rosterMailGreetingUnnamed")}</#if></@paragraph>
</#macro>

<#macro small>
<p class="quiet" style="margin:0 0 12px;${font}font-size:14px;line-height:21px;color:${quiet};word-break:break-word;"><#nested></p>
</#macro>

<#-- One line for each fact, as in a list of members. facts: a sequence of [label, value]; both are text. -->
<#macro facts facts>
<table role="presentation" class="line" width="100%" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 24px;border-top:1px solid ${line};">
  <#list facts as fact>
  <tr>
    <td class="quiet line" width="34%" valign="top" style="padding:10px 12px 10px 0;border-bottom:1px solid ${line};${font}font-size:14px;line-height:21px;color:${quiet};">${fact[0]}</td>
    <td class="ink line" valign="top" style="padding:10px 0;border-bottom:1px solid ${line};${font}font-size:15px;line-height:21px;font-weight:600;color:${ink};word-break:break-word;">${fact[1]}</td>
  </tr>
  </#list>
</table>
</#macro>

<#-- The one thing to do, and the same address in plain below. -->
<#macro action href label>
<table role="presentation" class="button-table" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 24px;">
  <tr>
    <td class="button-cell" align="center" bgcolor="${accent}" style="background:${accent};border-radius:10px;">
      <a class="button" href="${href}" style="display:inline-block;padding:13px 26px;background:${accent};border-radius:10px;${font}font-size:16px;line-height:22px;font-weight:600;color:#ffffff;text-decoration:none;mso-padding-alt:0;"><!--[if mso]><i style="mso-font-width:200%;mso-text-raise:20pt">&nbsp;</i><![endif]--><span style="mso-text-raise:10pt;">${label}</span><!--[if mso]><i style="mso-font-width:200%;">&nbsp;</i><![endif]--></a>
    </td>
  </tr>
</table>
</#macro>

<#-- Something to read off and type in. -->
<#macro code label value>
<table role="presentation" class="line" width="100%" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 24px;border-top:1px solid ${line};border-bottom:1px solid ${line};">
  <tr>
    <td class="quiet" style="padding:14px 0 2px;${font}font-size:14px;line-height:21px;color:${quiet};">${label}</td>
  </tr>
  <tr>
    <td class="ink" style="padding:0 0 14px;font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,'Liberation Mono',monospace;font-size:30px;line-height:40px;font-weight:600;letter-spacing:0.18em;color:${ink};">${value}</td>
  </tr>
</table>
</#macro>

<#macro address href>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0">
  <tr>
    <td class="quiet line" style="padding:16px 0 0;border-top:1px solid ${line};${font}font-size:13px;line-height:20px;color:${quiet};word-break:break-word;">${msg("rosterMailAddress")}<br><a href="${href}" style="color:${accent};word-break:break-all;">${href}</a></td>
  </tr>
</table>
</#macro>
